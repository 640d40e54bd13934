import type { Location } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { ask, reportUri } from "./questions.js";
import { on, textAt } from "../../language-service/test/texts.js";
import { disputes, example } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function goTo(method: string, textWithMarker: string, params = {}): Promise<string[]> {
  const locations = await ask<Location[]>(client, `textDocument/${method}`, textWithMarker, { params });
  return locations.map(({ range }) => textAt(textWithMarker.replace("<|>", ""), range));
}

const row = "{ upheld: 37, corrected: 3, other: 0, pending: 1, total: 41 }";

describe("goes", () => {
  test("from a total to its parts", async () => {
    const text = disputes(row.replace("41", "4<|>1"));
    expect(await ask(client, "textDocument/definition", text)).toEqual(
      [
        [22, 24],
        [37, 38],
        [47, 48],
        [59, 60],
      ].map(([start = 0, end = 0]) => ({ uri: reportUri, range: on(4, start, end) })),
    );
  });

  test("from a part to the totals it counts in", async () => {
    expect(await goTo("definition", disputes(row.replace("37", "<|>37")))).toEqual(["41"]);
    const text = example("suqian-2024").replace(
      "granted:           { person: 1408",
      "granted:           { person: <|>1408",
    );
    expect(await goTo("definition", text)).toEqual(["1431", "3440"]);
  });

  test("from a note to the figure it is about", async () => {
    const text = `${disputes(row)}notes: { /disputes/litigation/direct/up<|>held: 其中一件在上年 }\n`;
    expect(await goTo("definition", text)).toEqual(["37"]);
  });

  test("nowhere from prose", async () => {
    expect(await goTo("definition", 'format: "2021"\noverview: |\n  全年<|>没有\n')).toEqual([]);
  });
});

describe("finds", () => {
  test("all figures that one must tie out with", async () => {
    expect(await goTo("references", disputes(row.replace("37", "<|>37")))).toEqual(["3", "0", "1", "41"]);
  });

  test("the figure itself besides, if asked to", async () => {
    const params = { context: { includeDeclaration: true } };
    expect(await goTo("references", disputes(row.replace("37", "<|>37")), params)).toEqual([
      ...["37", "3", "0", "1", "41"],
    ]);
  });
});
