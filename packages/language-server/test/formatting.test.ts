import { readSource } from "@gouji/core";
import type { TextEdit } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { ask } from "./questions.js";
import { edited, on } from "../../language-service/test/texts.js";
import { random } from "../../language-service/test/random.js";
import { disputes, example } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

const options = { tabSize: 2, insertSpaces: true };

async function format(text: string): Promise<string> {
  return edited(
    text,
    await ask<TextEdit[]>(client, "textDocument/formatting", text, { params: { options } }),
  );
}

const before = `format: "2021"
disputes: # 件
  review: {upheld: 309, corrected: 17,other: 88, pending: 26, total: 440} # 复议
  litigation:
    direct: { upheld: 1, corrected:   1, other: 16 , pending: 6, total: 24 }
    afterReview:   { upheld: 13, corrected: 0, other: 67, pending: 9, total: 89 }
`;

test("puts the figures of a table under each other, and keeps the rest", async () => {
  expect(await format(before)).toBe(`format: "2021"
disputes: # 件
  review:        { upheld: 309, corrected: 17, other: 88, pending: 26, total: 440 } # 复议
  litigation:
    direct:      { upheld:   1, corrected:  1, other: 16, pending:  6, total:  24 }
    afterReview: { upheld:  13, corrected:  0, other: 67, pending:  9, total:  89 }
`);
});

test("makes edits of space alone, the smallest", async () => {
  const text = disputes("{ upheld: 1, corrected: 0, other: 0, pending: 1, total: 2 }").replace(
    "review: ",
    "review:        ",
  );
  expect(await ask(client, "textDocument/formatting", text, { params: { options } })).toEqual([
    { range: on(4, 10, 12), newText: ":      " },
  ]);
});

test("formats the lines that are selected", async () => {
  const edits = await ask<TextEdit[]>(client, "textDocument/rangeFormatting", before, {
    params: { options, range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } } },
  });
  expect([...new Set(edits.map(({ range }) => range.start.line))]).toEqual([4]);
  expect(edited(before, edits).split("\n")[4]).toBe((await format(before)).split("\n")[4]);
});

test.each(["suqian-2023", "suqian-2024", "xiangtan-2020"])("leaves %s as it is", async (name) => {
  expect(await format(example(name))).toBe(example(name));
});

describe("leaves alone", () => {
  test.each([
    ["what cannot be read as it is written", before.replace("upheld: 1,", "upheld：1,")],
    [
      "a row on several lines",
      disputes("{ upheld: 37,\n      corrected: 3 }").replace("review: ", "review:        "),
    ],
    ["a report of an unknown form", before.replace("2021", "1999")],
  ])("%s", async (_, text) => {
    expect(await format(text)).toBe(text);
  });
});

test("changes space alone, and nothing the second time, however a report is spaced", async () => {
  const next = random(20_240);
  const space = () => " ".repeat(1 + Math.floor(next() * 4));
  for (let run = 0; run < 60; run++) {
    const text = example(run % 2 === 0 ? "suqian-2024" : "xiangtan-2020")
      .replaceAll(/(?<=[{,:]) +(?=[\w}])/g, (found) => (next() < 0.4 ? space() : found))
      .replaceAll(/ (?=\}\r?$)/gm, (found) => (next() < 0.2 ? "" : found))
      .replaceAll(/(?<=: +)\d+(?=[ ,])/g, (figure) =>
        next() < 0.1 ? String(Math.floor(next() * 1e6)) : figure,
      )
      .replaceAll(/ \}$/gm, (found) => (next() < 0.2 ? `${found} # 核对过  两遍` : found));
    const once = await format(text);
    expect(await format(once)).toBe(once);
    expect(once.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(readSource(once, "a.yaml").value).toEqual(readSource(text, "a.yaml").value);
    expect(once.match(/#.*/g)).toEqual(text.match(/#.*/g));
  }
});
