import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bin/gouji.cjs", import.meta.url));
const run = (file: string, ...words: string[]) =>
  spawnSync(process.execPath, [file, ...words], { encoding: "utf8" });

test("in a checkout that is not built, the command says in one line what to run, and ends with 2", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "gouji-bin-")), "bin");
  mkdirSync(folder);
  copyFileSync(bin, join(folder, "gouji.cjs"));
  const { status, stdout, stderr } = run(join(folder, "gouji.cjs"), "check", "report.gouji.yaml");
  expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  expect(stderr).toMatch(/尚未构建.*npm run build.*not built yet.*npm run build/);
});

test("after the build it is the command itself", () => {
  const { status, stdout } = run(bin, "explain", "cell-blank");
  expect([status, stdout.includes("cell-blank")]).toEqual([0, true]);
});
