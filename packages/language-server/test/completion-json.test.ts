import { statutoryForms } from "@gouji/core";
import type { CompletionItem } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { complete } from "./completions.js";
import { taken } from "../../language-service/test/taken.js";
import { jsonUri } from "./questions.js";
import { on } from "../../language-service/test/texts.js";
import { disputesInJson } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function itemsIn(textWithMarker: string): Promise<CompletionItem[]> {
  return (await complete(client, textWithMarker, jsonUri))?.items ?? [];
}

async function labelsIn(textWithMarker: string): Promise<string[]> {
  return (await itemsIn(textWithMarker)).map(({ label }) => label);
}

/** The text after the offer of this name is taken. */
async function after(textWithMarker: string, name: string): Promise<string> {
  const item = (await itemsIn(textWithMarker)).find(({ label }) => label === name);
  return taken(textWithMarker, item);
}

test("offers the keys that a row lacks, with their labels", async () => {
  expect(
    await complete(client, disputesInJson('{ "upheld": 37, "other": 0, "total": 37, "p<|>" }'), jsonUri),
  ).toEqual({
    isIncomplete: true,
    items: [
      {
        label: "corrected",
        kind: 5,
        detail: "结果纠正（件）",
        documentation: { kind: "markdown", value: "非负整数，单位：件。没有发生的填 0，不要留空。" },
        sortText: "000",
        filterText: '"corrected 结果纠正 jgjz',
        insertTextFormat: 2,
        textEdit: { range: on(5, 57, 60), newText: '"corrected": ${1:null}' },
      },
      {
        label: "pending",
        kind: 5,
        detail: "尚未审结（件）",
        documentation: { kind: "markdown", value: "非负整数，单位：件。没有发生的填 0，不要留空。" },
        sortText: "001",
        filterText: '"pending',
        insertTextFormat: 2,
        textEdit: { range: on(5, 57, 60), newText: '"pending": ${1:null}' },
      },
    ],
  });
});

describe("finds 自然人 by", () => {
  test.each(['"zrr', '"zr"', '"自然', '"per"', "Person", "zrr"])("%s", async (typed) => {
    const text = `{"format":"2021","requests":{"received":{${typed.replace(/"?$/, "<|>$&")}`;
    const found = (await itemsIn(text)).filter(({ filterText = "" }) =>
      filterText.toLowerCase().startsWith(typed.replace(/(?!^)"$/, "").toLowerCase()),
    );
    expect(found.map(({ label }) => label)).toEqual(["person"]);
  });
});

describe("writes a key", () => {
  const row = (entries: string) => disputesInJson(`{ ${entries} }`);

  test.each([
    ["in a half-typed string", '"upheld": 1, "corr<|>', '"upheld": 1, "corrected": null'],
    ["in quotes that an editor has closed", '"upheld": 1, "corr<|>"', '"upheld": 1, "corrected": null'],
    ["where no quote is typed", '"upheld": 1, corr<|>', '"upheld": 1, "corrected": null'],
    ["where nothing is typed", '"upheld": 1, <|>', '"upheld": 1, "corrected": null'],
    ["in an empty row", "<|>", '"corrected": null'],
    ["in front of another", '<|> "upheld": 1', '"corrected": null, "upheld": 1'],
    ["in front of another, in quotes", '"<|>" "upheld": 1', '"corrected": null, "upheld": 1'],
    ["right in front of another", '"corr<|>"upheld": 1', '"corrected": null, "upheld": 1'],
    ["in front of another's comma", '"corr<|>, "upheld": 1', '"corrected": null, "upheld": 1'],
    ["with the comma in front of it", '"upheld": 1 "corr<|>"', '"upheld": 1, "corrected": null'],
    [
      "between two without a comma",
      '"upheld": 1 "corr<|>" "total": 1',
      '"upheld": 1, "corrected": null, "total": 1',
    ],
    ["alone where its colon stands", '"corr<|>": 3', '"corrected": 3'],
    ["alone where its value is missing", '"upheld": 1, "corr<|>":', '"upheld": 1, "corrected":'],
    ["alone in front of others", '"corr<|>": 3, "upheld": 1', '"corrected": 3, "upheld": 1'],
  ])("%s", async (_, typed, expected) => {
    expect(await after(row(typed), "corrected")).toBe(row(expected));
  });

  test("with the comma of the line above", async () => {
    const text = '{\n  "format": "2021",\n  "organ": "青石县"\n  "ye<|>"\n}\n';
    expect(await after(text, "year")).toBe(
      '{\n  "format": "2021",\n  "organ": "青石县",\n  "year": null\n}\n',
    );
  });

  test("with a comma in front of the line below", async () => {
    const text = '{\r\n\t"format": "2021",\r\n\t<|>\r\n\t"organ": "青石县"\r\n}\r\n';
    expect(await after(text, "year")).toBe(
      '{\r\n\t"format": "2021",\r\n\t"year": null,\r\n\t"organ": "青石县"\r\n}\r\n',
    );
  });

  test("whose value is written in words, with the cursor in quotes", async () => {
    const offers = await itemsIn('{ "format": "2021", <|> }');
    const texts = Object.fromEntries(offers.map(({ label, textEdit }) => [label, textEdit?.newText]));
    expect(texts).toMatchObject({
      year: '"year": ${1:null}',
      organ: '"organ": "$1"',
      overview: '"overview": "$1"',
      scope: '"scope": ${1|"own","area"|}',
      formerNames: '"formerNames": [$1]',
      source: '"source": { "url": "$1" \\}',
      notes: '"notes": { $1 \\}',
      suppressions: '"suppressions": [{ "rule": "$1", "at": "$2", "reason": "$3" \\}]',
    });
  });
});

describe("writes whole", () => {
  const row = '{ "upheld": null, "corrected": null, "other": null, "pending": null, "total": null }';

  test("rows, with a place for each figure", async () => {
    const text = '{ "format": "2021", "disputes": { "litigation": { "dir<|>" } } }';
    const item = (await itemsIn(text)).find(({ label }) => label === "direct");
    expect(item).toMatchObject({
      insertTextFormat: 2,
      textEdit: {
        range: on(0, 50, 55),
        newText:
          '"direct": { "upheld": ${1:null}, "corrected": ${2:null}, "other": ${3:null}, "pending": ${4:null}, "total": ${5:null} \\}',
      },
    });
  });

  test.each([
    ["two spaces", "  "],
    ["four spaces", "    "],
    ["tabs", "\t"],
  ])("parts, in a file indented by %s", async (_, unit) => {
    const lines = (text: string) => text.replaceAll("  ", unit);
    const text = lines('{\n  "format": "2021",\n  "disp<|>",\n  "problems": "无"\n}\n');
    expect(await after(text, "disputes")).toBe(
      lines(`{
  "format": "2021",
  "disputes": {
    "review": ${row},
    "litigation": {
      "direct": ${row},
      "afterReview": ${row}
    }
  },
  "problems": "无"
}
`),
    );
  });

  test("parts, on one line where the rest is", async () => {
    expect(await after('{ "format": "2021", "disp<|>" }', "disputes")).toBe(
      `{ "format": "2021", "disputes": { "review": ${row}, "litigation": { "direct": ${row}, "afterReview": ${row} } } }`,
    );
  });

  test("and writes no tab stops for a client that knows none", async () => {
    const by = await TestClient.start({ capabilities: {} });
    const text = '{ "format": "2021", "disputes": { "rev<|>" } }';
    const item = (await complete(by, text, jsonUri))?.items.find(({ label }) => label === "review");
    expect(item).not.toHaveProperty("insertTextFormat");
    expect(item?.textEdit?.newText).toBe(`"review": ${row}`);
    await by.stop();
  });
});

describe("offers", () => {
  test("what must not be missing first", async () => {
    expect(await labelsIn('{\n  "format": "2021",\n  "organ": "青石县",\n  <|>\n}')).toEqual([
      ...["year", "overview", "disclosure", "requests", "disputes", "problems", "otherMatters"],
      ...["scope", "published", "website", "organCode", "region", "formerNames", "source", "revision"],
      ...["notes", "suppressions"],
    ]);
  });

  test("no key a second time, though its value is missing yet", async () => {
    expect(await labelsIn(disputesInJson('{ "upheld": , "corrected": 1, "oth<|>'))).toEqual([
      "other",
      "pending",
      "total",
    ]);
  });

  test.each([
    ['"scope": <|>', '"scope": "area"'],
    ['"scope": "<|>"', '"scope": "area"'],
    ['"scope": "ar<|>', '"scope": "area"'],
    ['"scope":ar<|>', '"scope":"area"'],
    ['"scope": "<|>ea", "year": 2024', '"scope": "area", "year": 2024'],
    ['"scope": <|> "year": 2024', '"scope": "area", "year": 2024'],
  ])("a value: %s", async (typed, expected) => {
    const text = (entry: string) => `{ "format": "2021", ${entry} }`;
    expect(await after(text(typed), "area")).toBe(text(expected));
  });

  test("the form of a report that names none", async () => {
    expect(await labelsIn('{ "format": <|>')).toEqual(statutoryForms.map(({ id }) => id));
    expect(await after('{ "format": 20<|>19 }', "2021")).toBe('{ "format": "2021" }');
    expect(await after('{ "year": 2024, "for<|>" }', "format")).toBe('{ "year": 2024, "format": "2021" }');
  });

  test("the keys and values of findings to be suppressed", async () => {
    const wrong = disputesInJson('{ "upheld": 37, "corrected": 3, "other": 0, "pending": 0, "total": 44 }');
    const judging = (item: string) => wrong.replace('"disputes"', `"suppressions": [{ ${item} }],\n  $&`);
    expect(await labelsIn(judging("<|>"))).toEqual(["rule", "at", "reason"]);
    expect(await labelsIn(judging('"rule": "dis<|>'))).toContain("disputes-total");
    expect(await after(judging('"at": "/dis<|>"'), "/disputes/litigation/direct/total")).toBe(
      judging('"at": "/disputes/litigation/direct/total"'),
    );
  });
});

describe("keeps silent", () => {
  test.each([
    ["in the text of a part", '{ "format": "2021", "overview": "全年 没<|>有" }'],
    ["behind text with quotes in it", '{ "format": "2021", "overview": "全年\\", o<|>" }'],
    ["behind a figure", disputesInJson('{ "upheld": 37 <|>, "corrected": 3 }')],
    ["behind a value", '{ "format": "2021" <|> }'],
    ["in a list", '{ "format": "2021", "formerNames": ["青石", <|>] }'],
    ["behind the report", '{ "format": "2021" }\n<|>'],
  ])("%s", async (_, text) => {
    expect(await labelsIn(text)).toEqual([]);
  });
});
