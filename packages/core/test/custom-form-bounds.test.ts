import { readFileSync } from "node:fs";
import { checkReport, type FormError, readSource, readValue, statutoryForms } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { expect, test } from "vitest";
import { LinearPattern } from "../src/form/linear-pattern.js";

const folder = new URL("../../../test/forms/library/", import.meta.url);
const text = readFileSync(new URL("library.schema.json", folder), "utf8");
const report = readFileSync(new URL("library.gouji.yaml", folder), "utf8");

/** The made-up form with one thing changed in its text. */
function changed(from: string, to: string): unknown {
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to));
}

function refusal(schema: unknown): string {
  try {
    loadForm(schema);
  } catch (error) {
    return (error as FormError).message;
  }
  return "";
}

test("a pattern that would hang JavaScript's own engine meets a long text in an instant", () => {
  const form = loadForm(changed('"pattern": "\\\\S"', '"pattern": "^([^x]+)+x$"'));
  const long = report.replace(/^organ: .*$/m, `organ: ${"馆".repeat(50_000)}`);
  const { findings } = checkReport(readSource(long, "a.gouji.yaml", [form]), [form]);
  expect(findings.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual(["/organ value-kind"]);
});

test.each([
  ["(?=a)b", "cannot be matched in linear time"],
  ["(a)\\\\1", "cannot be matched in linear time"],
  ["a{1001}", "cannot be matched in linear time"],
  ["(((a{90}){90}){90}){90}", "cannot be matched in linear time"],
  ["(a", "Invalid regular expression"],
  ["a".repeat(1001), "must have at most 1000 characters"],
])("the pattern %.20s is refused, with its place", (pattern, message) => {
  const refused = refusal(changed('"pattern": "\\\\S"', `"pattern": "${pattern}"`));
  expect(refused).toMatch(/^\/properties\/organ\/pattern: /);
  expect(refused).toContain(message);
});

test.each([
  "\\s",
  "^\\S+$",
  "^.$",
  "^[^\\s]$",
  "[\\u4e00-\\u9fa5]{2,4}(?:市|县)",
  "^\\p{Script=Han}+$",
  "^[\\p{sc=Han}\\d]+$",
  "\\P{L}",
  "[[.]",
  "^[\\b]$",
  "\\bcat\\b",
  "^(?:a|(?<name>b))*$",
  "\\u{1F600}",
  "^\\d{4}-\\d{2}-\\d{2}$",
])("the pattern %s means what it means to an editor", (pattern) => {
  const linear = new LinearPattern(pattern);
  const native = new RegExp(pattern, "u");
  const texts = [
    "",
    "a",
    "ab",
    " ",
    "\u3000",
    "\u00a0",
    "\n",
    "\r",
    "\u2028",
    "\b",
    ".",
    "[",
    "湘潭",
    "湘潭市",
    "九1",
    "😀",
    "a cat",
    "2024-01-31",
  ];
  expect(texts.filter((one) => linear.test(one))).toEqual(texts.filter((one) => native.test(one)));
});

test.each([
  ['"grid": 7', '"grid": 1e9', "/properties/holdings/x-table/grid"],
  [
    '"books": {',
    '"constructor": { "type": "integer" }, "books": {',
    "/properties/holdings/properties/constructor",
  ],
  [
    '"books": {',
    '"__proto__": { "type": "integer" }, "books": {',
    "/properties/holdings/properties/__proto__",
  ],
  ['"books": {', '"a/b": { "type": "integer" }, "books": {', "/properties/holdings/properties/a~1b"],
  ["#/definitions/stock", "#/definitions/constructor", "/properties/holdings/properties/books/allOf/0/$ref"],
])("%s made %.40s is refused, with its place", (from, to, place) => {
  expect(refusal(changed(from, to)).split(": ")[0]).toBe(place);
});

test("definitions that refer to each other, or multiply, are refused with the place", () => {
  const circle = JSON.parse(text) as { definitions: Record<string, unknown> };
  const node = (name: string) => ({
    title: "甲",
    type: "object",
    allOf: [{ $ref: `#/definitions/${name}` }],
  });
  circle.definitions["stock"] = { type: "object", properties: { again: node("stock") } };
  expect(refusal(circle)).toMatch(/^\/definitions\/stock.*: leads back to itself: stock → stock/);
  const many = JSON.parse(text) as typeof circle;
  const twice = (name: string) => ({
    type: "object",
    required: ["a", "b"],
    additionalProperties: false,
    properties: { a: node(name), b: node(name) },
  });
  const names = Array.from({ length: 15 }, (_, level) => `level${String(level)}`);
  names.forEach((name, level) => (many.definitions[name] = twice(names[level + 1] ?? "count")));
  many.definitions["stock"] = twice("level0");
  expect(refusal(many)).toMatch(/a form has at most 5000 cells/);
});

test("a schema that holds itself is refused", () => {
  const circle = JSON.parse(text) as Record<string, unknown>;
  circle["properties"] = circle;
  expect(refusal(circle)).toContain("nests deeper than any form");
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
  "a report's key %s is an unknown key like any other",
  (key) => {
    const [, form2021] = statutoryForms;
    const yaml = readFileSync(new URL("../../../examples/suqian-2023.gouji.yaml", import.meta.url), "utf8");
    const source = readSource(`${yaml}\n${key}: 1\n`, "a.gouji.yaml");
    const { findings, form } = checkReport(source, statutoryForms);
    expect(form?.id).toBe(form2021?.id);
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([`key-unknown /${key}`]);
    const asData = checkReport(readValue(JSON.parse(`{ "format": "2021", "${key}": 1 }`)), statutoryForms);
    expect(asData.findings.some(({ pointer }) => pointer === `/${key}`)).toBe(true);
  },
);
