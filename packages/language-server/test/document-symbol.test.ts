import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { disputes, example } from "../../language-service/test/reports.js";

const uri = "file:///reports/报告.gouji.yaml";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function symbolsIn<T = DocumentSymbol>(text: string, by = client): Promise<T[]> {
  await by.open(uri, text);
  const symbols = await by.request<T[]>("textDocument/documentSymbol", { textDocument: { uri } });
  await by.notify("textDocument/didClose", { textDocument: { uri } });
  return symbols;
}

/** An outline as indented lines, down to a depth. */
function outline(symbols: readonly DocumentSymbol[], depth: number): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    detail === undefined ? name : `${name} | ${detail}`,
    ...(depth > 1 ? outline(children, depth - 1).map((line) => `  ${line}`) : []),
  ]);
}

test("shows the parts by their printed titles, and how their figures tie out", async () => {
  expect(outline(await symbolsIn(example("xiangtan-2020")), 1)).toEqual([
    "格式 | 2019",
    "报告年度 | 2020",
    "机关名称 | 湘潭县人力资源和社会保障局",
    "统计范围 | own",
    "网址 | http://www.xtx.gov.cn/9128/index.htm",
    "一、总体情况",
    "二、主动公开政府信息情况 | 9 项勾稽：8 通过，1 不符",
    "三、收到和处理政府信息公开申请情况 | 37 项勾稽：37 通过",
    "四、政府信息公开行政复议、行政诉讼情况 | 3 项勾稽：2 通过，1 不符",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
});

test("goes down to groups, rows and figures", async () => {
  const symbols = await symbolsIn(disputes("{ upheld: 37, corrected: , other: 无, total: 44, spare: 1 }"));
  expect(outline(symbols.slice(1), 4).slice(0, 14)).toEqual([
    "四、政府信息公开行政复议、行政诉讼情况 | 3 项勾稽：2 通过，1 无法核对",
    "  行政复议",
    "    结果维持 | 1",
    "    结果纠正 | 0",
    "    其他结果 | 0",
    "    尚未审结 | 1",
    "    总计 | 2",
    "  行政诉讼",
    "    未经复议直接起诉",
    "      结果维持 | 37",
    "      结果纠正",
    "      其他结果 | 无",
    "      总计 | 44",
    "      spare",
  ]);
});

test("gives the whole entry as range and the key as the piece to select", async () => {
  const [, part] = await symbolsIn(disputes("{ upheld: 37 }"));
  expect(part?.children?.[1]?.children?.[0]).toEqual({
    name: "未经复议直接起诉",
    kind: 23,
    range: { start: { line: 4, character: 4 }, end: { line: 4, character: 26 } },
    selectionRange: { start: { line: 4, character: 4 }, end: { line: 4, character: 10 } },
    children: [
      {
        name: "结果维持",
        detail: "37",
        kind: 16,
        range: { start: { line: 4, character: 14 }, end: { line: 4, character: 24 } },
        selectionRange: { start: { line: 4, character: 14 }, end: { line: 4, character: 20 } },
      },
    ],
  });
});

test("shows the keys of a report whose form is unknown, and never a symbol without a name", async () => {
  expect(outline(await symbolsIn('format: 1999\n"": 1\n" ": 2\n'), 1)).toEqual(["format", '""', '""']);
});

test("is empty for a file without a report", async () => {
  expect(await symbolsIn("")).toEqual([]);
  expect(await symbolsIn("- 1\n- 2\n")).toEqual([]);
});

test("is a list for a client that knows no tree", async () => {
  const by = await TestClient.start({ capabilities: {} });
  const symbols = await symbolsIn<SymbolInformation>(disputes("{ upheld: 37 }"), by);
  expect(symbols.map(({ name, containerName }) => [containerName, name]).slice(0, 4)).toEqual([
    [undefined, "格式"],
    [undefined, "四、政府信息公开行政复议、行政诉讼情况"],
    ["四、政府信息公开行政复议、行政诉讼情况", "行政复议"],
    ["行政复议", "结果维持"],
  ]);
  await by.stop();
});

test("never has a piece to select outside of its range", async () => {
  const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
    expect(range.start).toEqual(selectionRange.start);
    const end = ({ line, character }: DocumentSymbol["range"]["end"]) => line * 1000 + character;
    expect(end(range.end)).toBeGreaterThanOrEqual(end(selectionRange.end));
    children.forEach(check);
  };
  (await symbolsIn("format: 2021\ndisputes：{ review：{ upheld：1 } }\nyear:\n")).forEach(check);
});
