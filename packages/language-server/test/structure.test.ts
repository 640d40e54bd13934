import type { FoldingRange, SelectionRange } from "vscode-languageserver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { ask } from "./questions.js";
import { textAt } from "../../language-service/test/texts.js";
import { disputes } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

test("folds parts, groups and prose, without the empty lines behind them", async () => {
  const text = `${disputes("{ upheld: 1 }")}\noverview: |\n  一\n  二\n\n# 完\nproblems: 无\n`;
  expect(await ask<FoldingRange[]>(client, "textDocument/foldingRange", text)).toEqual([
    { startLine: 1, endLine: 5 },
    { startLine: 3, endLine: 5 },
    { startLine: 7, endLine: 9 },
  ]);
});

/** The selections around the cursor, from the inside. */
async function selectionsIn(textWithMarker: string): Promise<string[]> {
  const [selection] = await ask<SelectionRange[]>(client, "textDocument/selectionRange", textWithMarker);
  const text = textWithMarker.replace("<|>", "");
  const found: string[] = [];
  for (let at: SelectionRange | undefined = selection; at; at = at.parent) found.push(textAt(text, at.range));
  return found;
}

test("selects from a figure outwards: its key, its row, its group, its part, the report", async () => {
  const textWithMarker = disputes("{ upheld: 3<|>7, corrected: 3 }");
  const text = textWithMarker.replace("<|>", "");
  const from = (key: string) => text.slice(text.indexOf(key)).trimEnd();
  expect(await selectionsIn(textWithMarker)).toEqual([
    "37",
    "upheld: 37",
    "{ upheld: 37, corrected: 3 }",
    "direct: { upheld: 37, corrected: 3 }",
    from("direct:"),
    from("litigation:"),
    from("review:"),
    from("disputes:"),
    text,
  ]);
});

test("selects from a key outwards", async () => {
  expect((await selectionsIn(disputes("{ upheld: 37, corr<|>ected: 3 }"))).slice(0, 2)).toEqual([
    "corrected",
    "corrected: 3",
  ]);
});
