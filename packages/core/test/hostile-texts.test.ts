import { readdirSync, readFileSync } from "node:fs";
import { checkReport, type Finding, fixSource, readSource, readValue, statutoryForms } from "@gouji/core";
import { expect, test } from "vitest";
import { mutate, randomFrom } from "../../../test/fuzz/mutate.js";

const examples = new URL("../../../examples/", import.meta.url);
const reports = readdirSync(examples)
  .filter((name) => name.endsWith(".gouji.yaml"))
  .map((name) => readFileSync(new URL(name, examples), "utf8"));
const settings = { forms: statutoryForms, context: {} };

function findingsOf(text: string, file = "report.gouji.yaml"): readonly Finding[] {
  return checkReport(readSource(text, file), statutoryForms).findings;
}

/** Line and character from 1, as a terminal has them. */
function places(findings: readonly Finding[]): string[] {
  return findings.map(({ range }) => `${(range?.start.line ?? 0) + 1}:${(range?.start.character ?? 0) + 1}`);
}

test.each([
  ["brackets", "a: " + "[".repeat(2500), "1:102"],
  ["braces", "{a: ".repeat(2500), "1:397"],
  ["lists on one line", "- ".repeat(5000), "1:199"],
  ["keys with question marks", "? ".repeat(5000), "1:199"],
  [
    "indented blocks",
    Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    "100:100",
  ],
])("%s that nest too deep are one finding, at the place", (_, text, place) => {
  const findings = findingsOf(text);
  expect(findings.map(({ message }) => message)).toEqual(["嵌套的层数太多，不是一份报告。"]);
  expect(places(findings)).toEqual([place]);
});

test.each([
  ["brackets", '{"a":' + "[".repeat(2500), "1:105"],
  ["objects", '{"a":'.repeat(2500), "1:501"],
  ["brackets that the wrong ones close", "[},".repeat(5000), "1:301"],
  ["brackets behind closing ones", "]".repeat(5000) + "[".repeat(5000), "1:5101"],
])("JSON: %s that nest too deep are one finding, at the place", (_, text, place) => {
  const findings = findingsOf(text, "report.gouji.json");
  expect(findings.map(({ message }) => message)).toEqual(["嵌套的层数太多，不是一份报告。"]);
  expect(places(findings)).toEqual([place]);
});

test("brackets in quotes, in blocks of prose and in comments nest nothing", () => {
  const [report = ""] = reports;
  const many = "[{".repeat(150);
  const before = findingsOf(report);
  const quoted = report.replace(/^organ: .*$/m, `organ: "${many}" # ${many}`);
  expect(findingsOf(quoted)).toHaveLength(before.length);
  const { value } = readSource(report, "report.gouji.yaml");
  const json = JSON.stringify({ ...(value as object), organ: many });
  expect(findingsOf(json, "report.gouji.json")).toHaveLength(before.length);
  expect(readSource(`a: |\n  ${many}\n`, "a.gouji.yaml").problems).toEqual([]);
});

test("data that holds itself, and data that never ends, are refused", () => {
  const circle: Record<string, unknown> = { format: "2021" };
  circle["notes"] = circle;
  expect(checkReport(readValue(circle), statutoryForms).findings[0]?.message).toMatch("嵌套的层数太多");
  let twice: unknown = {};
  for (let level = 0; level < 60; level++) twice = { a: twice, b: twice };
  expect(checkReport(readValue({ format: "2021", twice }), statutoryForms).findings[0]?.message).toMatch(
    "文件太大",
  );
});

test("a small broken text gives a handful of short findings", () => {
  for (const text of [
    "]}[{:,".repeat(170),
    "&a *b !c ".repeat(110),
    '"\\x"'.repeat(250),
    "? [a]\n".repeat(170),
  ])
    for (const file of ["a.gouji.yaml", "a.gouji.json"])
      expect(JSON.stringify(findingsOf(text, file)).length).toBeLessThan(6000);
});

test("text that a message quotes is cut", () => {
  const long = "x".repeat(50_000);
  const [report = ""] = reports;
  const broken = report
    .replace(/total: \d+/, `total: "${long}"`)
    .concat(`\nnotes:\n  ? /${long.slice(0, 900)}\n  : a\n`);
  const findings = findingsOf(broken);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(
    expect.arrayContaining(["number-format", "pointer-unknown"]),
  );
  for (const { message } of findings) expect(message.length).toBeLessThan(200);
});

test.each(["? { a: 1 }\n: 2\n", "[1]: 2\n", "? [a]\n", "&a x: 1\n*a : 2\n"])(
  "a key that is no name is reported once, at its place: %j",
  (text) => {
    const findings = findingsOf(`format: "2021"\n${text}`);
    const named = findings.filter(({ message }) => message.startsWith("名称应为文字"));
    expect(named).toHaveLength(1);
    expect(named[0]?.range?.start.line).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain("undefined");
  },
);

test("mutated reports are read, checked and mended without an exception", () => {
  const random = randomFrom(20_211);
  for (let turn = 0; turn < 150; turn++) {
    const text = mutate(reports[turn % reports.length] ?? "", random);
    const source = readSource(text, "report.gouji.yaml");
    checkReport(source, statutoryForms);
    fixSource(source, settings);
  }
});
