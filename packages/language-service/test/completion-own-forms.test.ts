import { readSource } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { completed, documentOf, offers, ownForms } from "./own-forms.js";

const json = "file:///a.gouji.json";
const head = "format: websites\nyear: 2025\n";
const labels = (text: string, uri?: string) => offers(text, uri).map(({ label }) => label);
const linesOf = (text: string) => text.replaceAll(/ +$/gm, "");
const problems = (text: string, uri?: string) =>
  documentOf(text, uri)
    .findings.filter(({ rule }) => ["value-kind", "number-format", "syntax", "key-unknown"].includes(rule))
    .map(({ pointer }) => pointer);

describe("a choice", () => {
  test("is offered by its values, each with its printed words", () => {
    expect(offers(`${head}siteKind: <|>\n`).map(({ label, detail }) => `${label} ${detail}`)).toEqual([
      "portal 政府门户网站",
      "department 部门网站",
      "special 专项网站",
    ]);
  });

  test.each([
    ["是", "true"],
    ["shi", "true"],
    ["否", "false"],
  ])("of yes or no is found by its word: %s is %s", (typed, value) => {
    const [found] = offers(`${head}services:\n  hasCatalogue: ${typed.replace("shi", "s")}<|>\n`).filter(
      ({ filterText = "" }) => filterText.startsWith(typed.replace("shi", "s")),
    );
    expect(found?.label).toBe(value);
    expect(completed(`${head}services:\n  hasCatalogue: ${typed}<|>\n`, value)).toContain(
      `hasCatalogue: ${value}\n`,
    );
  });

  test("is written with its key, and is valid at once", () => {
    for (const [typed, key] of [
      ["", "siteKind"],
      ["", "accessible"],
      ["services:\n  ", "hasCatalogue"],
      ["accounts:\n  - ", "platform"],
      ["accounts:\n  - name: 一\n    ", "certified"],
      ["accounts:\n  - name: 一\n    ", "topics"],
    ] as const) {
      const text = completed(`${head}${typed}<|>\n`, key);
      expect(text, key).toContain(`${key}: `);
      expect(problems(text), text).toEqual([]);
    }
  });

  test("of several is offered in its list, but for those that stand there", () => {
    const row = "accounts:\n  - name: 一\n    topics:";
    expect(labels(`${head}${row} [news, <|>]\n`)).toEqual(["services", "policy"]);
    expect(completed(`${head}${row} [<|>]\n`, "policy")).toContain("topics: [policy]");
    expect(completed(`${head}${row} <|>\n`, "policy")).toContain("topics: [policy]");
    expect(completed(`${head}${row}\n      - <|>\n`, "news")).toContain("      - news\n");
    const inJson = '{ "format": "websites", "accounts": [{ "topics": ["news", <|>] }] }';
    expect(completed(inJson, "services", json)).toContain('["news", "services"]');
  });
});

describe("a text", () => {
  test("of digits is begun in quotes, in which its zeros are safe", () => {
    expect(completed("format: websites\n<|>", "siteCode")).toContain('siteCode: ""');
    expect(completed("format: websites\n<|>", "organ")).toMatch(/organ: $/);
    expect(completed("format: websites\n<|>", "filledOn")).toMatch(/filledOn: $/);
  });
});

describe("a row of a list", () => {
  const list = `${head}accounts:\n`;
  const row =
    "- platform:\n    name:\n    posts:\n    before:\n    after:\n    certified:\n    certifiedBy:\n    topics:";

  test.each([
    ["the first of an empty list", `${list}  <|>\n`],
    ["one below others", `${list}  - platform: weibo\n    name: 一\n  <|>\n`],
  ])("is offered as a whole: %s", (_, text) => {
    const after = completed(text, "新的一行");
    expect(linesOf(after)).toContain(row);
    expect(problems(after)).toEqual([]);
  });

  test("is offered behind its dash, as are its single cells", () => {
    expect(linesOf(completed(`${list}  - <|>\n`, "新的一行"))).toContain(row);
    expect(labels(`${list}  - platform: weibo\n    <|>\n`)).toEqual([
      "name",
      "posts",
      "before",
      "after",
      "certified",
      "certifiedBy",
      "topics",
    ]);
  });

  test("stands in braces where the others do", () => {
    const after = completed(`${list}  - { platform: weibo, name: 一 }\n  <|>\n`, "新的一行");
    expect(after).toContain("\n  - { platform: , name: ,");
    expect(problems(after)).toEqual([]);
  });

  test("is offered in JSON", () => {
    const after = completed('{ "format": "websites", "accounts": [<|>] }', "新的一行", json);
    expect(JSON.parse(after)).toMatchObject({ accounts: [{ platform: null, name: null, topics: null }] });
  });
});

describe.each(Object.keys(ownForms))("a new report of %s", (id) => {
  test.each(["file:///a.gouji.yaml", json])("has nothing wrong but what is not filled in: %s", (uri) => {
    const text = completed("<|>", `新报告（${id} 格式）`, uri);
    const { findings, form } = documentOf(text, uri);
    expect(form?.id).toBe(id);
    expect(readSource(text, uri).problems).toEqual([]);
    const rules = new Set(findings.map(({ rule }) => rule));
    for (const rule of rules) expect(["cell-blank", "part-empty", "value-kind", "row-key"]).toContain(rule);
  });
});

test("optional parts and cells are offered, and not among what must not be missing", () => {
  const missing = documentOf(head).findings.filter(({ rule }) => rule === "key-missing");
  expect(missing.map(({ pointer }) => pointer)).not.toContain("/otherMatters");
  expect(labels(`${head}<|>`)).toContain("otherMatters");
});

test("a label is found by any of its words", () => {
  const found = offers(`${head}traffic:\n  访问量<|>\n`).filter(({ filterText = "" }) =>
    filterText.startsWith("访问量"),
  );
  expect(found.map(({ label }) => label)).toEqual(["views"]);
});
