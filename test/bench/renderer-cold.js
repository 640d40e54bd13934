// The first PDF of a cold process, against Chromium started to print the same report.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare, row } from "./measure.js";
import { example, root } from "./project.js";

const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
const gouji = (to) =>
  spawnSync(process.execPath, ["packages/cli/dist/gouji.cjs", "render", example, "-o", folder, "--to", to], {
    cwd: root,
  });
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];
const print = () =>
  spawnSync(chromium, [
    ...quiet,
    `--user-data-dir=${folder}/profile`,
    `--print-to-pdf=${folder}/printed.pdf`,
    `${folder}/suqian-2024.html`,
  ]);

if (existsSync(chromium)) {
  gouji("html");
  row(
    "Chromium from cold, against gouji render --to pdf",
    await compare(print, () => gouji("pdf"), { runs: 7, warmUp: 1 }),
    "≥ 2×",
  );
} else console.log("Chromium is not installed: not measured");
rmSync(folder, { recursive: true });
