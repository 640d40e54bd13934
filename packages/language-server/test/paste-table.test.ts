import { applyChanges, entryAt, readYaml } from "@gouji/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { type Pasted, paste as pasteWith } from "./pasting.js";
import { disputes, example } from "./reports.js";
import { sheetOf, tsv } from "./sheets.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

const paste = (text: string, copied: string | { text: string; html: string }) =>
  pasteWith(client, text, copied);
const textOf = (pasted: Pasted) => (pasted && "text" in pasted ? pasted.text : pasted);

const suqian = example("suqian-2024");
const xiangtan = example("xiangtan-2020");
const sheet = sheetOf(suqian, "requests").rows;
const [heads, requests] = [sheet.slice(0, 3), sheet.slice(3)];
/** Rows of the third part, by their number on the form. */
const rows = (...numbers: number[]) => numbers.map((number) => requests[number] ?? []);
const figures = (some: readonly (readonly string[])[]) => some.map((row) => row.slice(3));

/** The report with all figures of the third part gone but those of the other applicants and the totals. */
const wiped = suqian.replaceAll(/(person|business|research|welfare|legal): +\d+/g, "$1: null");
const onKey = (text: string, key: string) => text.replace(new RegExp(`\\b${key}:`), `${key}<|>:`);

/** The figures of a row as they came out. */
function rowOf(pasted: Pasted, key: string): unknown {
  const text = pasted && "text" in pasted ? pasted.text : JSON.stringify(pasted);
  const [, row = text] = new RegExp(`^ *${key}: *{ (.*) }$`, "m").exec(text) ?? [];
  return row.replaceAll(/ +/g, " ").replaceAll(/\w+: /g, "");
}

/** A report with one of its parts emptied, and the cursor behind its key. */
function emptied(report: string, key: string): string {
  if (!entryAt(readYaml(report, ""), [key])) throw new Error(`no ${key}`);
  const from = report.indexOf(`\n${key}:`) + key.length + 2;
  return applyChanges(report, [{ start: from, end: report.indexOf("\n\n", from), newText: "<|>" }]);
}

describe("a whole table with its heads and labels", () => {
  test.each([
    ["part 2 of 2021", suqian, "disclosure"],
    ["part 3 of 2021", suqian, "requests"],
    ["part 4 of 2021", suqian, "disputes"],
    ["part 2 of 2019, with signs and units", xiangtan, "disclosure"],
    ["part 3 of 2019", xiangtan, "requests"],
    ["part 4 of 2019", xiangtan, "disputes"],
  ])("goes into an empty part: %s", async (_, report, key) => {
    const { text, html } = sheetOf(report, key);
    const empty = emptied(report, key);
    const plain = (one: unknown) => readYaml(String(one), "").value;
    const fromSheet = textOf(await paste(empty, text));
    expect(plain(fromSheet)).toEqual(plain(report));
    expect(textOf(await paste(empty, { text: "as words", html }))).toBe(fromSheet);
  });

  test("stands as the formatter would have it", async () => {
    expect(textOf(await paste(emptied(suqian, "requests"), tsv(sheet)))).toBe(suqian);
  });

  test("mends what differs, and changes nothing else", async () => {
    const other = suqian.replace("person: 3440, business: 75", "person:    1, business: 75");
    expect(textOf(await paste(onKey(other, "requests"), tsv(sheet)))).toBe(suqian);
  });

  test("may lack its totals, wherever they stand", async () => {
    const { rows: printed } = sheetOf(suqian, "disputes");
    const withoutTotals = printed.map((row) => row.filter((_, column) => column % 5 !== 4));
    const pasted = await paste(emptied(suqian, "disputes"), tsv(withoutTotals));
    expect([rowOf(pasted, "review"), rowOf(pasted, "afterReview")]).toEqual([
      "88, 18, 28, 36",
      "33, 0, 6, 13",
    ]);
  });

  test("may be reworded, numbered and broken otherwise than the form, with titles and empty columns around it", async () => {
    const words = (text: string) =>
      text
        .replace(/^(\d)\./, "$1、")
        .replaceAll("（", " (")
        .replaceAll("）", ") ")
        .replace("自然人", '"自\n然人"')
        .replace("2、其他法律行政法规禁止公开", "2、其他法律行政止公开")
        .replace("1、申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1．逾期不补正");
    const reworded = sheet.map((row) => [...row.map(words), "", ""]);
    const title = ["三、收到和处理政府信息公开申请情况", ...Array.from({ length: 11 }, () => "")];
    const empty = Array.from({ length: 12 }, () => "");
    const pasted = await paste(emptied(suqian, "requests"), tsv([title, ...reworded, empty, empty]));
    expect(textOf(pasted)).toBe(suqian);
  });
});

describe("rows with labels", () => {
  test("find their places in any order, and some may be missing", async () => {
    const pasted = await paste(onKey(wiped, "requests"), tsv(rows(12, 4, 24)));
    expect(["notHeld", "stateSecret", "carriedOut", "granted"].map((key) => rowOf(pasted, key))).toEqual([
      "859, 33, 0, 0, 3, 2, 897",
      "2, 0, 0, 0, 0, 0, 2",
      "118, 5, 0, 0, 1, 1, 125",
      "null, null, null, null, null, 0, 1431",
    ]);
  });

  test("may have one column of labels, or those of the groups, or a number in front", async () => {
    const oneColumn = rows(4, 5).map((row) => row.slice(2));
    const twoColumns = rows(4, 5).map((row) => row.slice(1));
    const numbered = rows(4, 5).map((row, index) => [String(index + 1), ...row.slice(2)]);
    for (const some of [oneColumn, twoColumns, numbered]) {
      const pasted = await paste(onKey(wiped, "refused"), tsv(some));
      expect(rowOf(pasted, "prohibitedByLaw")).toBe("1, 0, 0, 0, 0, 0, 1");
    }
  });

  test("may lack the total, which then stays as it was", async () => {
    const pasted = await paste(onKey(wiped, "received"), tsv(rows(0, 1).map((row) => row.slice(0, -1))));
    expect([rowOf(pasted, "received"), rowOf(pasted, "carriedIn")]).toEqual([
      "3440, 75, 0, 1, 6, 3, 3525",
      "118, 3, 0, 0, 0, 0, 121",
    ]);
  });

  test("stay blank where they are, however that is marked", async () => {
    const pasted = await paste(
      onKey(suqian, "received"),
      "一、本年新收政府信息公开申请数量\t/\t—\t无\t\t-\t１，２３４\t3525",
    );
    expect(rowOf(pasted, "received")).toBe("null, null, null, null, null, 1234, 3525");
  });

  test("are blank as a whole where nothing is filled in", async () => {
    const [blank = [], ...others] = rows(0, 1);
    const pasted = await paste(
      onKey(suqian, "requests"),
      tsv([blank.map((text, at) => (at < 3 ? text : "")), ...others]),
    );
    expect(rowOf(pasted, "received")).toBe("null, null, null, null, null, null, null");
  });

  test("are taken for what they say with a label of the user's own, where the cursor says which row is meant", async () => {
    const pasted = await paste(onKey(disputes("{}"), "direct"), "青山区\t37\t3\t0\t0\t40");
    expect(rowOf(pasted, "direct")).toBe("37, 3, 0, 0, 40");
  });

  test("have their names in JSON as well", async () => {
    const json = '{ "format": "2021", "disputes": { "review": {}, "litig<|>ation": {} } }';
    const copied = "复议后起诉\t1\t2\t3\t4\t10\n未经复议直接起诉\t5\t6\t7\t8\t26";
    const pasted = await pasteWith(client, json, copied, "file:///报告.gouji.json");
    expect(JSON.parse(String(textOf(pasted)))).toEqual({
      format: "2021",
      disputes: {
        review: {},
        litigation: {
          direct: { upheld: 5, corrected: 6, other: 7, pending: 8, total: 26 },
          afterReview: { upheld: 1, corrected: 2, other: 3, pending: 4, total: 10 },
        },
      },
    });
  });
});

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

describe("nothing is pasted, and the reason told,", () => {
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
    ["what is pasted into a comment", suqian.replace("# 三、", "# 三<|>、"), "1\t2"],
    ["what is pasted outside the parts", suqian.replace("year:", "ye<|>ar:"), "1\t2"],
  ])("%s", async (_, text, copied) => {
    expect(await paste(text, copied)).toBeUndefined();
  });
});
