import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, runGouji } from "./run-gouji.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-overrides-"));
  cpSync(`${root}examples/suqian-2024.gouji.yaml`, join(folder, "a.gouji.yaml"));
  cpSync(`${root}schemas/2021.schema.json`, join(folder, "mine.schema.json"));
  cpSync(`${root}schemas/shared.json`, join(folder, "shared.json"));
  writeFileSync(
    join(folder, "gouji.config.yaml"),
    "schemas: [mine.schema.json]\nseverities: { cell-blank: off, requests-balance: warning }\n",
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sentences = [
  "gouji.config.yaml switches off: cell-blank",
  "gouji.config.yaml lowers: requests-balance (error → warning)",
  "form 2021 is the custom form mine.schema.json, not the statutory one",
].map((line) => `${line}\n`);
const overrides = [
  {
    configuration: "gouji.config.yaml",
    rules: [
      { rule: "requests-balance", severity: "warning", usual: "error" },
      { rule: "cell-blank", severity: "off", usual: "warning" },
    ],
    forms: [{ form: "2021", schema: "mine.schema.json" }],
  },
];

test("a check says which rules a configuration weakens and which form it replaces", () => {
  const { stdout } = runGouji(["check", ".", "--lang", "en"], { cwd: folder });
  expect(stdout).toContain(sentences.join(""));
});

test("a program reads the same in the JSON of a check", () => {
  const { stdout } = runGouji(["check", ".", "--format", "json"], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ overrides });
});

test("a rendering run says the same, and its manifest holds it", () => {
  const words = ["render", ".", "--to", "html", "-o", "out", "--manifest", "out/m.json", "--lang", "en"];
  expect(runGouji(words, { cwd: folder }).stderr).toBe(sentences.join(""));
  expect(JSON.parse(readFileSync(join(folder, "out/m.json"), "utf8"))).toMatchObject({ overrides });
});

test("jobs line by line are answered, and the start says it", () => {
  const job = JSON.stringify({ to: "fragment", report: readFileSync(join(folder, "a.gouji.yaml"), "utf8") });
  const run = runGouji(["render", "--ndjson", "-", "-o", "-", "--lang", "en"], {
    cwd: folder,
    input: `${job}\n`,
  });
  expect(run).toMatchObject({ status: 0, stderr: sentences.join("") });
});

test("a form that the command line replaces is said as well", () => {
  const words = [
    "check",
    `${root}examples/suqian-2024.gouji.yaml`,
    "--schema",
    "mine.schema.json",
    "--lang",
    "en",
  ];
  expect(runGouji(words, { cwd: folder }).stdout).toContain(sentences[2]);
});
