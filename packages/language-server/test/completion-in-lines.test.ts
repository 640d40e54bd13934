import { readSource } from "@gouji/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { complete } from "./completions.js";
import { taken } from "../../language-service/test/taken.js";
import { reportUri } from "./questions.js";
import { disputes } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function itemsIn(textWithMarker: string) {
  return (await complete(client, textWithMarker))?.items ?? [];
}

/** The text after the offer of this name is taken. */
async function after(textWithMarker: string, name: string): Promise<string> {
  const items = await itemsIn(textWithMarker);
  return taken(
    textWithMarker,
    items.find(({ label }) => label === name),
  );
}

describe("in braces, offers what is missing with a comma in front of an entry", () => {
  const indent = "\n      ";

  test.each([
    ["on the line below", `{${indent}upheld: 1,${indent}<|>${indent}total: 2 }`],
    ["in single quotes", "{ <|> 'total': 2 }"],
    ["in double quotes", '{ <|> "total": 2 }'],
    ["behind a comment", `{ upheld: 1, <|> # 注${indent}total: 2 }`],
    [
      "behind lines of comments",
      `{ upheld: 1,${indent}<|>${indent}# 一${indent}# 二：other: 3${indent}total: 2 }`,
    ],
    ["behind spaces and a tab", `{ upheld: 1,${indent}\t<|>${indent}\ttotal: 2 }`],
  ])("%s", async (_, row) => {
    const text = disputes(row);
    const labels = (await itemsIn(text)).map(({ label }) => label);
    const present = ["upheld", "total"].filter((key) => row.includes(key));
    expect(labels).toEqual(
      ["upheld", "corrected", "other", "pending", "total"].filter((key) => !present.includes(key)),
    );
    const written = await after(text, "corrected");
    expect(written).toBe(text.replace("<|>", "corrected: ,"));
    expect(readSource(written, reportUri).problems).toEqual([]);
  });

  test.each([
    ["at the end", `{ upheld: 1, total: 2,${indent}<|> }`],
    ["at the end, behind spaces and a tab", `{ upheld: 1, total: 2,${indent}\t<|>${indent}}`],
    ["where the comma is there", `{ upheld: 1,${indent}<|>,${indent}total: 2 }`],
    ["in front of a comment alone", `{ upheld: 1, total: 2, <|> # 注${indent}}`],
  ])("and without one %s", async (_, row) => {
    const text = disputes(row);
    const written = await after(text, "corrected");
    expect(written).toBe(text.replace("<|>", "corrected: "));
    expect(readSource(written, reportUri).problems).toEqual([]);
  });
});

test("on a line of its own, offers a key without a comma, whatever follows", async () => {
  const text = 'format: "2021"\n<|>\n# 注\norgan: 青石县\n';
  expect(await after(text, "year")).toBe(text.replace("<|>", "year: "));
});

describe("offers nothing", () => {
  test.each([
    ["behind a tab alone, which YAML does not take for an indent", 'format: "2021"\ndisputes:\n\t<|>\n'],
    ["at an indent that makes what follows part of it", ' <|> # 注\n  format: "2021"\n  organ: 青石县\n'],
    ["between the lines of a text", 'format: "2021"\noverview: |\n  一\n<|>\n  二\n'],
    ["between the lines of a text without a sign", 'format: "2021"\norgan: 青石\n<|>\n  县\n'],
  ])("%s", async (_, text) => {
    expect(await itemsIn(text)).toEqual([]);
  });
});
