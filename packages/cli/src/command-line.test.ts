import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const suqian = readFileSync(at("examples/suqian-2024.gouji.yaml"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "gouji-pipe-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Closes standard output with its first line, as `head -1` does, and waits for the end. */
function readOneLine(words: readonly string[], input = ""): Promise<number | null> {
  const child = spawn(process.execPath, [at("packages/cli/dist/gouji.cjs"), ...words], { cwd: folder });
  child.stdin.on("error", () => undefined);
  child.stdin.write(input);
  child.stdout.once("data", () => child.stdout.destroy());
  return new Promise((resolve) => child.once("close", resolve));
}

test("reports are all rendered when the reader of the list closes early", async () => {
  const names = Array.from({ length: 8 }, (_, index) => `r${index}`);
  mkdirSync(join(folder, "many"));
  for (const name of names) writeFileSync(join(folder, "many", `${name}.gouji.yaml`), suqian);
  expect(await readOneLine(["render", "many", "--to", "html", "-o", "out", "--manifest", "m.json"])).toBe(0);
  expect(readdirSync(join(folder, "out"))).toEqual(names.map((name) => `${name}.html`));
  expect(JSON.parse(readFileSync(join(folder, "m.json"), "utf8"))).toMatchObject({ reports: { length: 8 } });
});

test("jobs whose answers nobody reads any more come to an end, which is no success", async () => {
  const job = `${JSON.stringify({ to: "fragment", report: suqian })}\n`;
  // Standard input stays open: a caller that died does not close it for its children.
  expect(await readOneLine(["render", "--ndjson", "-", "-o", "-"], job.repeat(40))).toBe(2);
}, 30_000);

test.runIf(existsSync("/dev/full"))("what could not be printed for want of space is reported", () => {
  const typed = `"${process.execPath}" "${at("packages/cli/dist/gouji.cjs")}" schema 2021 >/dev/full`;
  const { status, stderr } = spawnSync(typed, { shell: true, encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain("ENOSPC");
});
