import { applyChanges } from "@gouji/core";
import { entryAt, readYaml } from "@gouji/core/source";
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
const requests = sheet.slice(3);
/** Rows of the third part, by their number on the form. */
const rows = (...numbers: number[]) => numbers.map((number) => requests[number] ?? []);

/** The report with all figures of the third part gone but those of the other applicants and the totals. */
const wiped = suqian.replaceAll(/(person|business|research|welfare|legal): +\d+/g, "$1: null");

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

  test("aligns a table that was still blank, and leaves one alone whose author aligns it otherwise", async () => {
    const blank = suqian.replace(/requests:[^#]*/, (part) =>
      part.replaceAll(/: +\d+/g, ": ").replaceAll(/: +{/g, ": {"),
    );
    expect(textOf(await paste(onKey(blank, "requests"), tsv(sheet)))).toBe(suqian);
    const own = suqian
      .replace("granted:           {", "granted: {")
      .replace("person: 3440, business: 75", "person: 1, business: 75");
    expect(textOf(await paste(onKey(own, "requests"), tsv(sheet)))).toBe(
      own.replace("person: 1,", "person: 3440,"),
    );
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

  test("are written below each other where JSON is", async () => {
    const json = JSON.stringify({ format: "2021", disputes: {} }, null, 4).replace("disputes", "disp<|>utes");
    const copied = "复议后起诉\t1\t2\t3\t4\t10\n行政复议\t5\t6\t7\t8\t26";
    expect(textOf(await pasteWith(client, json, copied, "file:///报告.gouji.json"))).toBe(`{
    "format": "2021",
    "disputes": {
        "review": { "upheld": 5, "corrected": 6, "other": 7, "pending": 8, "total": 26 },
        "litigation": {
            "afterReview": { "upheld": 1, "corrected": 2, "other": 3, "pending": 4, "total": 10 }
        }
    }
}`);
  });
});
