import { readSource } from "@gouji/core";
import type { TextEdit } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { ask, jsonUri } from "./questions.js";
import { edited } from "../../language-service/test/texts.js";
import { random } from "../../language-service/test/random.js";
import { exampleInJson } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function format(text: string, tabSize = 2): Promise<string> {
  const params = { options: { tabSize, insertSpaces: true } };
  return edited(
    text,
    await ask<TextEdit[]>(client, "textDocument/formatting", text, { at: jsonUri, params }),
  );
}

const before = `{
  "format":"2021",
  "disputes" : {
    "review":{"upheld":309,"corrected": 17,"other" :null,"pending":26 ,"total":440},
    "litigation": {
      "direct": { "upheld": 1, "corrected":   1, "other": 16 , "pending": 6, "total": 24 },
      "afterReview":   { "upheld": 13, "corrected": 0, "other": 67, "pending": 9, "total": 89 }
    }
  }
}
`;

test("puts the figures of a table under each other, and keeps the rest", async () => {
  expect(await format(before)).toBe(`{
  "format":"2021",
  "disputes" : {
    "review":        { "upheld": 309, "corrected": 17, "other": null, "pending": 26, "total": 440 },
    "litigation": {
      "direct":      { "upheld":   1, "corrected":  1, "other":   16, "pending":  6, "total":  24 },
      "afterReview": { "upheld":  13, "corrected":  0, "other":   67, "pending":  9, "total":  89 }
    }
  }
}
`);
});

test("counts tabs as the editor shows them", async () => {
  const text = before.replaceAll(/^ +/gm, (spaces) => "\t".repeat(spaces.length / 2));
  const rows = (await format(text, 4)).split("\n").slice(3, 7);
  expect(rows.map((row) => row.replaceAll("\t", "    ").indexOf('{ "upheld"'))).toEqual([27, -1, 27, 27]);
});

test("formats the lines that are selected", async () => {
  const edits = await ask<TextEdit[]>(client, "textDocument/rangeFormatting", before, {
    at: jsonUri,
    params: {
      options: { tabSize: 2, insertSpaces: true },
      range: { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } },
    },
  });
  const lines = before.split("\n").with(5, (await format(before)).split("\n")[5] ?? "");
  expect(edited(before, edits)).toBe(lines.join("\n"));
});

describe("leaves alone", () => {
  const row = '{ "upheld": 1,\n      "corrected":   1 }';
  test.each([
    ["what cannot be read", before.replace('309,"', '309，"')],
    ["a report all on one line", before.replaceAll(/\s*\n\s*/g, "")],
    ["a row on several lines", `{\n  "format": "2021",\n  "disputes": {\n    "review":  ${row}\n  }\n}\n`],
    ["a report of an unknown form", before.replace("2021", "1999")],
  ])("%s", async (_, text) => {
    expect(await format(text)).toBe(text);
  });

  test("a report as a program writes it, with a line for each figure", async () => {
    const text = JSON.stringify(JSON.parse(before), null, 2);
    expect(await format(text)).toBe(text);
  });
});

test("changes space alone, and nothing the second time, however a report is spaced", async () => {
  const next = random(2021);
  const space = () => " ".repeat(Math.floor(next() * 4));
  for (let run = 0; run < 24; run++) {
    const text = exampleInJson(run % 2 === 0 ? "suqian-2024" : "xiangtan-2020", run % 4 < 2 ? "  " : "\t")
      .replaceAll(/(?<=^\s*".*[{,:"]) (?=["{\d}])/gm, (found) => (next() < 0.4 ? space() : found))
      .replaceAll(/(?<=: )\d+(?=[ ,])/g, (figure) =>
        next() < 0.1 ? String(Math.floor(next() * 1e6)) : figure,
      );
    const once = await format(text);
    expect(await format(once)).toBe(once);
    expect(once.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(readSource(once, jsonUri).value).toEqual(readSource(text, jsonUri).value);
    expect(once.split("\n").length).toBe(text.split("\n").length);
  }
});
