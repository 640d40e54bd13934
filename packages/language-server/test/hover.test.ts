import type { Hover } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { marked } from "../../language-service/test/marked.js";
import { disputes, example } from "../../language-service/test/reports.js";

const uri = "file:///reports/报告.gouji.yaml";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function hoverIn(textWithMarker: string, { at = uri, by = client } = {}): Promise<Hover | null> {
  const { text, position } = marked(textWithMarker);
  await by.open(at, text);
  const hover = await by.request<Hover | null>("textDocument/hover", { textDocument: { uri: at }, position });
  await by.notify("textDocument/didClose", { textDocument: { uri: at } });
  return hover;
}

async function markdownIn(textWithMarker: string, options = {}): Promise<unknown> {
  const hover = await hoverIn(textWithMarker, options);
  expect(hover?.contents).toMatchObject({ kind: "markdown" });
  return Object(hover?.contents).value;
}

/** A row of figures under its heads, as a hover shows it. */
function table(heads: string, figures: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const columns = heads.split(" ");
  return [line(columns), line(columns.map(() => "--:")), line(figures.split(" "))].join("\n");
}

describe("on a figure", () => {
  test("writes out the sum that does not tie out", async () => {
    const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 4<|>4 }");
    expect(await hoverIn(text)).toEqual({
      contents: {
        kind: "markdown",
        value: [
          "四、政府信息公开行政复议、行政诉讼情况 › 行政诉讼 › 未经复议直接起诉 › **总计（件）**",
          "非负整数，单位：件。没有发生的填 0，不要留空。",
          "各项之和：40",
          table("结果维持 结果纠正 其他结果 尚未审结 总计", "37 3 0 0 **44**"),
          "✗ 37 + 3 + 0 + 0 = 40 ≠ 44：结果维持、结果纠正、其他结果、尚未审结之和，应等于总计",
        ].join("\n\n"),
      },
      range: { start: { line: 4, character: 62 }, end: { line: 4, character: 71 } },
    });
  });

  test("tells of each relation that a figure takes part in", async () => {
    const text = example("suqian-2024").replace(
      "person: 3440, business: 75",
      "person: <|>3440, business: 75",
    );
    expect(await markdownIn(text)).toBe(
      [
        "三、收到和处理政府信息公开申请情况 › 一、本年新收政府信息公开申请数量 › **自然人（件）**",
        "非负整数，单位：件。没有发生的填 0，不要留空。",
        table("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "**3440** 75 0 1 6 3 3525"),
        [
          "✓ 3440 + 118 = 3558 = 3440 + 118：第一项加第二项之和，应等于第三项（七）总计加第四项",
          "✓ 3440 + 75 + 0 + 1 + 6 + 3 = 3525：自然人与五类法人或其他组织之和，应等于本行总计",
        ].join("  \n"),
      ].join("\n\n"),
    );
  });

  test("leaves zeros out of long sums", async () => {
    const text = example("suqian-2024").replace(
      "legal: 5, other: 2, total: 3521",
      "legal: <|>5, other: 2, total: 3521",
    );
    expect(await markdownIn(text)).toContain("\n✓ 2 + 3 = 5：（一）至（六）各项之和，应等于（七）总计");
  });

  test("does not take a blank for a zero", async () => {
    const text = disputes("{ upheld: 37, corrected: , other: 0, pending: 0, total: 4<|>4 }");
    expect(await markdownIn(text)).toMatch(
      /\n\? 37 \+ \? \+ 0 \+ 0 = 44：.*（有空白或写法不对的格，无法核对）$/,
    );
  });

  test("says nothing of a relation that does not apply", async () => {
    const text = example("xiangtan-2020").replace(
      "itemsLastYear: 1, itemsChange: 0, decisions: 1",
      "itemsLastYear: 1, itemsChange: 0, decisions: <|>1",
    );
    expect(await markdownIn(text)).not.toMatch(/[✓✗]/);
  });

  test("tells nothing of sums in a file that cannot be read", async () => {
    const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 4<|>4");
    expect(await markdownIn(text)).not.toContain("37");
  });

  test("knows an amount by its value", async () => {
    const text = example("xiangtan-2020").replace("value: 71", "value: 7<|>1");
    expect(await markdownIn(text)).toContain("**采购总金额");
  });
});

describe("on a key", () => {
  test("tells the state of a whole part", async () => {
    const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 44 }").replace(
      "dis",
      "dis<|>",
    );
    expect(await markdownIn(text)).toBe(
      "**四、政府信息公开行政复议、行政诉讼情况**\n\n3 项勾稽：2 通过，1 不符",
    );
  });

  test("tells the total that a row leaves out", async () => {
    const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0 }").replace(
      "direct",
      "dir<|>ect",
    );
    expect(await markdownIn(text)).toBe(
      [
        "四、政府信息公开行政复议、行政诉讼情况 › 行政诉讼 › **未经复议直接起诉**",
        "总计未写，按各项之和为 40",
        table("结果维持 结果纠正 其他结果 尚未审结 总计", "37 3 0 0 40"),
      ].join("\n\n"),
    );
  });

  test("tells what a row is for", async () => {
    const text = example("suqian-2024").replace("  carriedIn:", "  carried<|>In:");
    expect(await markdownIn(text)).toContain("上年收到、结转到本年继续办理的申请");
  });

  test("tells what a field of the envelope is for", async () => {
    const text = disputes("{}").replace("format", "<|>format");
    expect(await markdownIn(text)).toContain("**格式**\n\n国办公开办函〔2021〕30号规定的格式");
  });

  test("of a note, tells of the figure it is about", async () => {
    const text = `${disputes("{}")}notes: { /disputes/re<|>view/upheld: 其中一件在上年 }\n`;
    expect(await markdownIn(text)).toContain("行政复议 › **结果维持（件）**");
  });
});

describe("keeps silent", () => {
  test.each([
    ["in the text of a part", 'format: "2021"\noverview: |\n  全年<|>没有\n'],
    ["between the figures of a row", disputes("{ upheld: 37, <|> corrected: 3 }")],
    ["on an unknown key", disputes("{ uphold<|>: 37 }")],
    ["in a report of an unknown form", "format: 1999\nyear<|>: 1999\n"],
    ["in an empty file", "<|>"],
  ])("%s", async (_, text) => {
    expect(await hoverIn(text)).toBeNull();
  });

  test("in a file that is no report", async () => {
    expect(await hoverIn('format: "20<|>21"\n', { at: "file:///other.yaml" })).toBeNull();
  });
});

test("reads JSON reports", async () => {
  const text = '{ "format": "2021", "disputes": { "review": { "upheld": <|>1, "total": 1 } } }';
  const at = "file:///reports/a.gouji.json";
  expect(await markdownIn(text, { at })).toContain("行政复议 › **结果维持（件）**");
});

test("speaks English, with the labels as printed", async () => {
  const by = await TestClient.start({ initializationOptions: { language: "en" } });
  const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 4<|>4 }");
  expect(await markdownIn(text, { by })).toMatch(
    /\*\*总计 \(件\)\*\*\n\n.*\n\nSum of its parts: 40\n\n[^✗]*\n\n✗ 37 \+ 3 \+ 0 \+ 0 = 40 ≠ 44: upheld, corrected/,
  );
  await by.stop();
});

test("writes a row as one line of plain text", async () => {
  const by = await TestClient.start({ capabilities: { ...fullCapabilities, textDocument: {} } });
  const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: , total: 40 }").replace(
    "dir",
    "d<|>ir",
  );
  expect(Object((await hoverIn(text, { by }))?.contents).value).toContain(
    "\n\n结果维持 37  结果纠正 3  其他结果 0  尚未审结 未填  总计 40",
  );
  await by.stop();
});

test("gives plain text to a client that knows no Markdown", async () => {
  const capabilities = { ...fullCapabilities, textDocument: {} };
  const by = await TestClient.start({ capabilities });
  const text = disputes("{}").replace("dis", "dis<|>");
  expect((await hoverIn(text, { by }))?.contents).toEqual({
    kind: "plaintext",
    value: "四、政府信息公开行政复议、行政诉讼情况\n\n3 项勾稽：2 通过，1 无法核对",
  });
  await by.stop();
});
