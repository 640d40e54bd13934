import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestClient } from "../packages/language-server/test/client.js";

// Each of these has hung or ended a whole run. A command that is killed for its time has failed.
const limit = { timeout: 40_000, killSignal: "SIGKILL", encoding: "utf8", maxBuffer: 64e6 } as const;
const command = fileURLToPath(new URL("../packages/cli/dist/gouji.cjs", import.meta.url));
const good = readFileSync(new URL("../examples/suqian-2023.gouji.yaml", import.meta.url), "utf8");
const cell = (written: string) => good.replace(/total: \d+/, `total: ${written}`);
const most = 190_000;

const reports: Readonly<Record<string, string>> = {
  "spaces.gouji.yaml": cell(`"${" ".repeat(most)}x"`),
  "brackets.gouji.yaml": "[".repeat(1000),
  "more-brackets.gouji.yaml": "[".repeat(2500),
  "dashes.gouji.yaml": "- ".repeat(most / 2),
  "questions.gouji.yaml": "? ".repeat(most / 2),
  "braces.gouji.yaml": "{a: ".repeat(most / 4),
  "indent.gouji.yaml": Array.from({ length: 600 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  "commas.gouji.yaml": `format: "2021"\na: {${",".repeat(most)}}`,
  "quotes.gouji.yaml": '"'.repeat(most),
  "thousands.gouji.yaml": `format: "2021"\na: { person: 1${",234".repeat(most / 4)} }`,
  "keys.gouji.yaml": `format: "2021"\n${"a:\n".repeat(most / 3)}`,
  "digits.gouji.yaml": cell("1".repeat(most)),
  "brackets.gouji.json": "[},".repeat(most / 3),
  "quotes.gouji.json": '"'.repeat(most),
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-hostile-"));
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "good.gouji.yaml"), good);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const gouji = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [command, ...args], {
    ...limit,
    cwd: folder,
    ...(input !== undefined && { input }),
  });

test.each(["report", "--fix"])("hostile reports neither hang nor end a check (%s)", (mode) => {
  const { status, signal, stdout } = gouji([
    "check",
    ".",
    "--format",
    "json",
    ...(mode === "--fix" ? ["--fix"] : []),
  ]);
  expect({ status, signal }).toEqual({ status: 1, signal: null });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { severity: string }[] }[] };
  expect(files.map(({ path }) => basename(path)).sort()).toEqual(
    [...Object.keys(reports), "good.gouji.yaml"].sort(),
  );
  const errors = (path: string) =>
    files
      .find((file) => basename(file.path) === path)
      ?.findings.filter(({ severity }) => severity === "error").length;
  for (const name of Object.keys(reports)) expect(errors(name), name).toBeGreaterThan(0);
  expect(errors("good.gouji.yaml")).toBe(0);
  expect(stdout.length).toBeLessThan(2e6);
});

test("hostile reports neither hang nor end the line service", () => {
  const jobs = [...Object.values(reports), good].map((report, id) =>
    JSON.stringify({ id, to: "html", report }),
  );
  const { status, signal, stdout } = gouji(["render", "--ndjson", "-", "-o", "-"], `${jobs.join("\n")}\n`);
  expect(signal).toBeNull();
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: number; content?: string });
  expect(answers.map(({ id }) => id).sort((a, b) => a - b)).toEqual(jobs.map((_, id) => id));
  expect(answers.filter(({ content }) => content !== undefined).map(({ id }) => id)).toEqual([
    jobs.length - 1,
  ]);
  expect(status).toBe(1);
});

test("hostile reports neither hang nor end the language server", async () => {
  const client = await TestClient.start({ command: [command, "lsp", "--stdio"] });
  for (const [name, text] of Object.entries(reports))
    expect((await client.diagnose(`file:///reports/${name}`, text)).length, name).toBeGreaterThan(0);
  expect(await client.diagnose("file:///reports/good.gouji.yaml", good)).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test("a custom form whose pattern would hang on a report does not", () => {
  const schema = readFileSync(new URL("forms/library/library.schema.json", import.meta.url), "utf8");
  const report = readFileSync(new URL("forms/library/library.gouji.yaml", import.meta.url), "utf8");
  writeFileSync(join(folder, "evil.json"), schema.replace('"pattern": "\\\\S"', '"pattern": "^([^x]+)+x$"'));
  writeFileSync(join(folder, "evil.yaml"), report.replace(/^organ: .*$/m, `organ: ${"馆".repeat(1000)}`));
  const { status, signal, stdout } = gouji([
    "check",
    "evil.yaml",
    "--schema",
    "evil.json",
    "--format",
    "json",
  ]);
  expect({ status, signal }).toEqual({ status: 1, signal: null });
  expect(stdout).toContain('"/organ"');
});

test("a custom form that is too large, or has a key that no report may have, is refused with the place", () => {
  const schema = readFileSync(new URL("forms/library/library.schema.json", import.meta.url), "utf8");
  for (const [from, to, place] of [
    ['"grid": 7', '"grid": 1000000000', "/properties/holdings/x-table/grid"],
    ['"books": {', '"constructor": { "type": "integer" }, "books": {', "/properties/holdings/properties"],
    ['"pattern": "\\\\S"', '"pattern": "(?=a)b"', "/properties/organ/pattern"],
  ] as const) {
    writeFileSync(join(folder, "refused.json"), schema.replace(from, to));
    const { status, signal, stderr } = gouji(["check", "good.gouji.yaml", "--schema", "refused.json"]);
    expect({ status, signal }).toEqual({ status: 2, signal: null });
    expect(stderr).toContain(place);
  }
});
