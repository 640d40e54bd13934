import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, runGouji } from "./run-gouji.js";

const suqian = readFileSync(`${root}examples/suqian-2024.gouji.yaml`, "utf8");
const breaking = suqian.replace(/^format: .*$/m, 'format: "２０２１"');
const sentence = "an error in gouji itself; this report was left out (RangeError: a fault inside)";

let folder: string;
let node: readonly string[];
/** A fault as it might be in the library: reading the format of one report throws. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-breaking-"));
  writeFileSync(
    join(folder, "fault.mjs"),
    `const { normalize } = String.prototype;
String.prototype.normalize = function (...given) {
  if (String(this) === "２０２１") throw new RangeError("a fault inside\\n    at some place");
  return normalize.apply(this, given);
};`,
  );
  node = ["--import", pathToFileURL(join(folder, "fault.mjs")).href];
  writeFileSync(join(folder, "a.gouji.yaml"), breaking);
  for (const name of ["b", "c"]) writeFileSync(join(folder, `${name}.gouji.yaml`), suqian);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a report that breaks the check is one sentence; the others are checked, and the run ends with 2", () => {
  const { status, stdout, stderr } = runGouji(["check", ".", "--lang", "en"], { cwd: folder, node });
  expect(stderr).toBe(`./a.gouji.yaml: ${sentence}\n`);
  expect(stdout).toContain("2 reports: 0 errors");
  expect(status).toBe(2);
});

test("a program finds it among the failures", () => {
  const words = ["check", ".", "--format", "json", "--lang", "en"];
  const { files, failures } = JSON.parse(runGouji(words, { cwd: folder, node }).stdout) as {
    files: { path: string }[];
    failures: unknown;
  };
  expect(files.map(({ path }) => path)).toEqual(["./b.gouji.yaml", "./c.gouji.yaml"]);
  expect(failures).toEqual([{ path: "./a.gouji.yaml", message: `./a.gouji.yaml: ${sentence}` }]);
});

test("a report that breaks the fixing is left as it is, and the others are fixed", () => {
  const { status, stderr } = runGouji(["check", ".", "--fix", "--lang", "en"], { cwd: folder, node });
  expect(stderr).toBe(`./a.gouji.yaml: ${sentence}\n`);
  expect(status).toBe(2);
  expect(readFileSync(join(folder, "a.gouji.yaml"), "utf8")).toBe(breaking);
});

test("the others are rendered", () => {
  const words = ["render", ".", "--to", "html", "-o", "out", "--lang", "en"];
  const { status, stderr } = runGouji(words, { cwd: folder, node });
  expect(stderr).toBe(`./a.gouji.yaml: ${sentence}\n2 reports rendered, 1 not\n`);
  expect(status).toBe(2);
  expect(readdirSync(join(folder, "out")).sort()).toEqual(["b.html", "c.html"]);
});

test("a job that breaks is answered, and so is the next", () => {
  const jobs = [breaking, suqian].map((report, id) => JSON.stringify({ id, to: "fragment", report }));
  const { stdout } = runGouji(["render", "--ndjson", "-", "-o", "-"], {
    node,
    input: `${jobs.join("\n")}\n`,
  });
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: number });
  expect(answers.toSorted((a, b) => a.id - b.id)).toMatchObject([
    { id: 0, error: expect.stringContaining("a fault inside") },
    { id: 1, content: expect.stringContaining("Gouji") },
  ]);
});
