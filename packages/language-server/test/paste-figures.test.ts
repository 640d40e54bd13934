import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { onKey, paste as pasteWith, rowOf, textOf } from "./pasting.js";
import { disputes, example } from "../../language-service/test/reports.js";
import { sheetOf, tsv } from "../../language-service/test/sheets.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

const paste = (text: string, copied: string | { text: string; html: string }) =>
  pasteWith(client, text, copied);

const suqian = example("suqian-2024");
const xiangtan = example("xiangtan-2020");
const sheet = sheetOf(suqian, "requests").rows;
const [heads, requests] = [sheet.slice(0, 3), sheet.slice(3)];
/** Rows of the third part, by their number on the form. */
const rows = (...numbers: number[]) => numbers.map((number) => requests[number] ?? []);
const figures = (some: readonly (readonly string[])[]) => some.map((row) => row.slice(3));

describe("figures alone", () => {
  const row = "{ upheld: 1, corrected: 1, other: 1, pending: 1, total: 1 }";

  test("go on a row, wherever in it the cursor is", async () => {
    for (const at of ["dir<|>ect:", "direct: {<|>", "direct: { upheld: 1, corrected:<|>", "<|>    direct:"]) {
      const text = disputes(row).replace(at.replace("<|>", ""), at);
      expect(rowOf(await paste(text, "37\t3\t0\t1\t41"), "direct")).toBe("37, 3, 0, 1, 41");
    }
  });

  test("go on from the figure at the cursor, and on the rows below in the same columns", async () => {
    const text = suqian.replace(
      "stateSecret:     { person:    2, busi",
      "stateSecret:     { person:    2, <|>busi",
    );
    const pasted = await paste(text, "7\t8\r\n9\t10\r\n");
    expect([rowOf(pasted, "stateSecret"), rowOf(pasted, "prohibitedByLaw")]).toEqual([
      "2, 7, 8, 0, 0, 0, 2",
      "1, 9, 10, 0, 0, 0, 1",
    ]);
  });

  test("go down a column", async () => {
    const pasted = await paste(suqian.replace("person:    2", "person:  <|>  2<|>"), "7\n\n9");
    expect(["stateSecret", "prohibitedByLaw", "publicSafety"].map((key) => rowOf(pasted, key))).toEqual([
      "7, 0, 0, 0, 0, 0, 2",
      "null, 0, 0, 0, 0, 0, 1",
      "9, 0, 0, 0, 0, 0, 4",
    ]);
  });

  test("fill a table as it is printed, with what its merged cells cover", async () => {
    const { rows: printed } = sheetOf(xiangtan, "disclosure");
    const withoutLabels = printed.map((line) => line.slice(1));
    const zeros = xiangtan.replaceAll(/(created|disclosed|available|decisions|projects): \d+/g, "$1: 99");
    expect(textOf(await paste(onKey(zeros, "disclosure"), tsv(withoutLabels)))).toBe(xiangtan);
  });

  test("fill two rows that are one line of the form", async () => {
    const pasted = await paste(onKey(disputes(row), "direct"), "1\t2\t3\t4\t10\t5\t6\t7\t8\t26");
    expect([rowOf(pasted, "direct"), rowOf(pasted, "afterReview")]).toEqual([
      "1, 2, 3, 4, 10",
      "5, 6, 7, 8, 26",
    ]);
  });

  test("go into rows that the report lacks", async () => {
    const text = 'format: "2021"\nrequests:\n  carriedIn: { person: 1 }\n<|>';
    expect(textOf(await paste(text, tsv(figures(rows(0, 1)))))).toBe(
      'format: "2021"\nrequests:\n  received:  { person: 3440, business: 75, research: 0, welfare: 1, legal: 6, other: 3, total: 3525 }\n  carriedIn: { person:  118, business:  3, research: 0, welfare: 0, legal: 0, other: 0, total:  121 }\n',
    );
  });
});

describe("nothing is pasted, and the reason given,", () => {
  test.each([
    [
      "where the label is another row's",
      onKey(suqian, "received"),
      rows(1),
      "复制的“二、上年结转政府信息公开申请数量”不在光标所在的“一、本年新收政府信息公开申请数量”；要按行名填入，请把光标放在表名上",
    ],
    [
      "where the row belongs to another group",
      onKey(suqian, "refused"),
      rows(12),
      "复制的“1.本机关不掌握相关政府信息”不在光标所在的“（三）不予公开”；要按行名填入，请把光标放在表名上",
    ],
    [
      "where the form has no such row",
      onKey(suqian, "disclosure"),
      [
        ["规章", "1", "1", "1"],
        ["其他主动公开文件", "5", "0", "0"],
      ],
      "表中没有“其他主动公开文件”这一行",
    ],
    [
      "where a group of this form is one row elsewhere",
      onKey(suqian, "requests"),
      [...rows(1), ["（六）其他处理", "5", "0", "0", "0", "0", "0", "5"]],
      "表中没有“（六）其他处理”这一行",
    ],
    [
      "where the rows are those of other organs",
      onKey(suqian, "requests"),
      [
        ["青山区", "1"],
        ["石桥镇", "2"],
      ],
      "表中没有“青山区”这一行",
    ],
    [
      "where a row comes twice",
      onKey(suqian, "requests"),
      rows(1, 0, 1),
      "复制的内容里“二、上年结转政府信息公开申请数量”这一行不止一次",
    ],
    ["where a first figure is none", onKey(suqian, "received"), [["约3", "2"]], "“约3”不能填入“自然人”"],
    [
      "where words stand for a first figure",
      onKey(suqian, "received"),
      [["没有", "2"]],
      "表中没有“没有”这一行",
    ],
    [
      "where a column stands elsewhere",
      onKey(suqian, "requests"),
      [...heads, ...requests].map((row) => [...row.slice(0, 3), ...row.slice(9), ...row.slice(3, 9)]),
      "复制的内容里“自然人”一列的位置与表中不符",
    ],
    [
      "where it cannot be told what is merged and what blank",
      onKey(suqian, "requests"),
      [["一、本年新收政府信息公开申请数量", "", "", "5", "0"]],
      "“一、本年新收政府信息公开申请数量”后面的空格是合并的表头还是空白的格，无法分辨；请只复制数字",
    ],
    [
      "where a cell holds more than a figure",
      onKey(suqian, "disclosure"),
      [["规章", "22（其中修订16件）", "0", "1"]],
      "“22（其中修订16件）”不能填入“本年制发件数”",
    ],
    ["where there are words alone", onKey(suqian, "requests"), heads, "复制的内容里没有可以填入表格的数字"],
    [
      "where the row is a key of its own with a question mark",
      'format: "2021"\ndisputes:\n  ? review<|>\n',
      [["1", "2", "3", "4", "10"]],
      "这里的 YAML 写法无法直接填入数字；请先改成“键: 值”的写法，再粘贴",
    ],
    [
      "where the table is misspelt",
      onKey(suqian.replace("person: 3440", "person：3440"), "requests"),
      rows(0),
      "报告有写法错误（已标出），请先改正，再粘贴",
    ],
  ])("%s", async (_, text, cells, reason) => {
    expect(await paste(text, tsv(cells))).toEqual({ reason });
  });
});

describe("left to the editor is", () => {
  test.each([
    ["a figure without more", onKey(suqian, "received"), "3"],
    [
      "a row of a report",
      onKey(suqian, "received"),
      "  received:\t{ person: 1 }\n\tcarriedIn: { person: 1 }\n",
    ],
    [
      "a row of a report, from a page that shows it as a table",
      onKey(suqian, "received"),
      {
        text: "  carriedIn: { person: 1 }\n",
        html: "<table><tr><td>12<td>carriedIn: { person: 1 }</table>",
      },
    ],
    ["what is pasted into a comment", suqian.replace("# 三、", "# 三<|>、"), "1\t2"],
    ["what is pasted outside the parts", suqian.replace("year:", "ye<|>ar:"), "1\t2"],
  ])("%s", async (_, text, copied) => {
    expect(await paste(text, copied)).toBeUndefined();
  });
});
