import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { onKey, paste as pasteWith, rowOf } from "./pasting.js";
import { example } from "../../language-service/test/reports.js";
import { sheetOf, tsv } from "../../language-service/test/sheets.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

const suqian = example("suqian-2024");
const paste = (key: string, rows: readonly (readonly string[])[]) =>
  pasteWith(client, onKey(suqian, key), tsv(rows));
const received = "一、本年新收政府信息公开申请数量";

describe("a figure below a head that the table does not have is refused:", () => {
  test.each([
    [
      "one more column",
      "requests",
      [
        ["", "自然人", "合计"],
        [received, "7", "7"],
      ],
      "合计",
    ],
    [
      "in between",
      "requests",
      [
        ["", "自然人", "法人", "合计"],
        [received, "7", "2", "9"],
      ],
      "法人",
    ],
    [
      "the name of several columns",
      "requests",
      [
        ["", "法人或其他组织", "总计"],
        [received, "5", "8"],
      ],
      "法人或其他组织",
    ],
    [
      "years",
      "requests",
      [
        ["", "上年", "本年"],
        [received, "3511", "3525"],
      ],
      "上年",
    ],
    [
      "those of another form",
      "disclosure",
      [
        ["信息内容", "本年新制作数量", "本年新公开数量"],
        ["规章", "1", "2"],
      ],
      "本年新制作数量",
    ],
  ])("%s", async (_, key, rows, head) => {
    expect(await paste(key, rows)).toEqual({ reason: `表中没有“${head}”这一列` });
  });

  test("as where only the year is another", async () => {
    const rows = [
      ["信息内容", "上年制发件数"],
      ["规章", "9"],
    ];
    expect(await paste("disclosure", rows)).toEqual({ reason: "表中没有“上年制发件数”这一列" });
  });

  test("also where the rows are not equally long", async () => {
    const ragged = `自然人\t合计\n${received}\t7\t7`;
    expect(await pasteWith(client, onKey(suqian, "requests"), ragged)).toEqual({
      reason: "表中没有“合计”这一列",
    });
  });

  test("and one below no head, beside others that have one", async () => {
    const rows = [
      ["", "自然人", "", "总计"],
      [received, "7", "1", "8"],
    ];
    expect(Object(await paste("requests", rows)).reason).toMatch("“1”上面没有列名");
  });
});

describe("heads", () => {
  test("may be shortened, have their unit below them, and columns beside them that are empty", async () => {
    const rows = [
      ["信息内容", "本年制发", "备注", "本年废止", "现行有效"],
      ["", "件", "", "件", "件"],
      ["规章", "5", "", "6", "7"],
    ];
    expect(rowOf(await paste("disclosure", rows), "regulations")).toBe("5, 6, 7");
  });

  test("in another order are refused, shortened or not", async () => {
    const rows = [
      ["信息内容", "现行有效", "本年制发", "本年废止"],
      ["规章", "11", "2", "0"],
    ];
    expect(await paste("disclosure", rows)).toEqual({
      reason: "复制的内容里“本年制发”一列的位置与表中不符",
    });
  });

  test("that do not begin the row do not lead into the next", async () => {
    const rows = [
      ["总计", "结果维持", "结果纠正", "其他结果", "尚未审结"],
      ["410", "101", "102", "103", "104"],
    ];
    expect(await paste("review", rows)).toEqual({ reason: "复制的内容里“结果维持”一列的位置与表中不符" });
  });

  test("that are the same again lead into the next row", async () => {
    const heads = ["结果纠正", "总计"];
    const pasted = await paste("review", [
      [...heads, ...heads],
      ["1", "2", "3", "4"],
    ]);
    expect([rowOf(pasted, "review"), rowOf(pasted, "direct")]).toEqual([
      "88, 1, 28, 36, 2",
      "7, 3, 11, 7, 4",
    ]);
  });
});

describe("names of rows above the figures", () => {
  const { rows: printed } = sheetOf(suqian, "disputes");
  const columns = (from: number, rows = printed) => rows.map((row) => row.slice(from));
  /** The litigation of the form, with other figures. */
  const litigation = columns(5).map((row, at) =>
    at === printed.length - 1 ? row.map((_, column) => String(100 + column)) : row,
  );
  const figures = ["100, 101, 102, 103, 104", "105, 106, 107, 108, 109"];

  test("say which rows are meant, with the name of their group or without", async () => {
    for (const rows of [litigation, litigation.slice(1)]) {
      const pasted = await paste("disputes", rows);
      expect(["review", "direct", "afterReview"].map((key) => rowOf(pasted, key))).toEqual([
        "88, 18, 28, 36, 170",
        ...figures,
      ]);
    }
  });

  test("say so without heads", async () => {
    const pasted = await paste("litigation", [...litigation.slice(0, 2), ...litigation.slice(-1)]);
    expect([rowOf(pasted, "direct"), rowOf(pasted, "afterReview")]).toEqual(figures);
  });

  test("say so of one row", async () => {
    const one = litigation.slice(1).map((row) => row.slice(5));
    const pasted = await paste("disputes", one);
    expect(["review", "direct", "afterReview"].map((key) => rowOf(pasted, key))).toEqual([
      "88, 18, 28, 36, 170",
      "7, 0, 11, 7, 25",
      figures[1],
    ]);
    const ragged = "复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n105\t106\t107\t108\t109";
    expect(await pasteWith(client, onKey(suqian, "disputes"), ragged)).toEqual(pasted);
  });

  test("are refused where the cursor says otherwise", async () => {
    expect(await paste("review", litigation)).toEqual({
      reason: "复制的“未经复议直接起诉”不在光标所在的“行政复议”；要按行名填入，请把光标放在表名上",
    });
    expect(
      await paste(
        "direct",
        litigation.slice(1).map((row) => row.slice(5)),
      ),
    ).toEqual({
      reason: "复制的“复议后起诉”不在光标所在的“未经复议直接起诉”；要按行名填入，请把光标放在表名上",
    });
  });

  test("are refused where they are a group's, and the figures those of one row", async () => {
    const rows = [
      ["行政诉讼", "", "", "", ""],
      litigation.at(-2)?.slice(0, 5) ?? [],
      ["1", "2", "3", "4", "10"],
    ];
    expect(await paste("disputes", rows)).toEqual({
      reason: "“行政诉讼”可以指表中不止一行，请写全行名，或只复制数字",
    });
    expect(rowOf(await paste("direct", rows), "direct")).toBe("1, 2, 3, 4, 10");
  });
});
