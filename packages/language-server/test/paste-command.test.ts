import type { ApplyWorkspaceEditParams } from "vscode-languageserver";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { marked } from "../../language-service/test/marked.js";
import { reportUri as uri } from "./questions.js";
import { edited } from "../../language-service/test/texts.js";
import { disputes, example } from "../../language-service/test/reports.js";

let client: TestClient;
let applied: ApplyWorkspaceEditParams[];
beforeAll(async () => {
  client = await TestClient.start();
  client.connection.onRequest("workspace/applyEdit", (params: ApplyWorkspaceEditParams) => {
    applied.push(params);
    return { applied: true };
  });
});
beforeEach(() => {
  applied = [];
  client.messages.length = 0;
});
afterAll(() => client.stop());

/** The text after cells were pasted at the cursor; nothing where they were not. */
async function paste(textWithMarker: string, cells: string): Promise<string | undefined> {
  const { text, position } = marked(textWithMarker);
  await client.open(uri, text);
  const done = await client.request("workspace/executeCommand", {
    command: "gouji.cells.paste",
    arguments: [{ uri, position, text: cells }],
  });
  await client.notify("textDocument/didClose", { textDocument: { uri } });
  const [change] = Object(applied[0]?.edit).documentChanges ?? [];
  expect(done).toBe(change !== undefined);
  return change && edited(text, change.edits);
}

const empty = disputes("{ upheld: , corrected: , other: , pending: , total: }").replaceAll(" ,", ",");
const direct = empty.replace("direct", "dir<|>ect");

describe("cells of a spreadsheet", () => {
  test("go on a row", async () => {
    expect(await paste(direct, "37\t3\t0\t1\t41\n")).toContain(
      "direct: { upheld: 37, corrected: 3, other: 0, pending: 1, total: 41 }\n",
    );
  });

  test("go on from the figure at the cursor", async () => {
    expect(await paste(empty.replace("pending:,", "pend<|>ing:,"), "1\t41")).toContain(
      "pending: 1, total: 41 }",
    );
  });

  test("go on several rows, without their labels", async () => {
    const text = example("suqian-2024").replace("stateSecret:", "state<|>Secret:");
    const cells =
      "1.属于国家秘密\t3\t0\t0\t0\t0\t0\t3\r\n2.其他法律行政法规禁止公开\t1,001\t０\t0\t0\t0\t0\t1001\r\n";
    const pasted = await paste(text, cells);
    expect(pasted?.replaceAll(/ +/g, " ")).toBe(
      text
        .replace("<|>", "")
        .replace(/(stateSecret: .*person: +)2(.*total: +)2/, "$13$23")
        .replace(/(prohibitedByLaw: .*person: +)1(.*total: +)1/, "$11001$21001")
        .replaceAll(/ +/g, " "),
    );
  });

  test("fill a row that is empty, and stay blank where they are", async () => {
    expect(await paste(disputes("{}").replace("direct", "dir<|>ect"), "37\t\t-\t1\t38")).toContain(
      "direct: { upheld: 37, corrected: null, other: null, pending: 1, total: 38 }",
    );
  });
});

describe("nothing is pasted, and the user sees why,", () => {
  test.each([
    ["where a cell is no figure", direct, "37\t约3\t0", "“约3”不能填入“结果纠正”"],
    ["where there are too many cells", direct, "1\t2\t3\t4\t5\t6", "粘贴的行或格比表中从这里起的多"],
    ["where there are too many rows", direct, "1\n2\n3", "粘贴的行或格比表中从这里起的多"],
    ["where the cursor is not in a table", '<|>format: "2021"\n', "1", expect.stringContaining("请把光标")],
  ])("%s", async (_, text, cells, message) => {
    expect(await paste(text, cells)).toBeUndefined();
    expect(client.messages).toEqual([{ type: 2, message }]);
  });
});
