import { describe, expect, test } from "vitest";
import { cellAt, cellsOf, smallDocument, tableOf } from "../../test/small-form.js";

const columns = {
  amount: { title: "金额", type: ["number", "null"], "x-cell": { unit: "万元", decimals: 2 } },
  count: { title: "数量", type: ["integer", "null"], "x-cell": { unit: "件", sign: ["增", "减"] } },
  name: { title: "名称", type: ["string", "null"] },
  done: { title: "是否完成", type: ["boolean", "null"] },
  kind: { title: "类别", enum: ["a", "b", null], "x-cell": { words: ["甲类", "乙类"] } },
  uses: {
    title: "用途",
    type: ["array", "null"],
    items: { enum: ["x", "y", "z"] },
    "x-cell": { words: ["办公", "会议", "培训"], optional: true },
  },
  fee: {
    title: "费用",
    type: ["object", "number", "null"],
    properties: { value: { type: "number" }, unit: { enum: ["万元", "元"] } },
    additionalProperties: false,
    "x-cell": { units: ["万元", "元"] },
  },
};

const fields = (language = "zh") => ({
  form: { language },
  parts: {
    facts: {
      title: "情况",
      "x-table": { kind: "fields", columns: 2 },
      type: "object",
      additionalProperties: false,
      properties: columns,
    },
  },
});

const printed = (report: string, key: string, language?: string) =>
  cellAt(smallDocument(fields(language), `facts:\n${report}`), `/facts/${key}`)?.text;

describe("a value as printed", () => {
  test.each([
    ["an amount as written", "amount: 52.10", "amount", "52.10"],
    ["an amount of fewer decimals as written", "amount: 4", "amount", "4"],
    ["more and less in words", "count: -2", "count", "减2"],
    ["nothing more nor less", "count: 0", "count", "0"],
    ["a text", "name: 云岭 & <b>发布</b>", "name", "云岭 & <b>发布</b>"],
    ["yes or no", "done: false", "done", "否"],
    ["a choice by its words", "kind: b", "kind", "乙类"],
    ["several choices", "uses: [z, x]", "uses", "培训、办公"],
    ["that none was chosen", "uses: []", "uses", "无"],
    ["the unit that a figure names", "fee: { value: 18.60, unit: 元 }", "fee", "18.60元"],
    ["a blank", "name:", "name", ""],
    ["nothing where something else is written", "done: 也许", "done", ""],
  ])("%s", (_, written, key, text) => {
    expect(printed(`  ${written}`, key)).toBe(text);
  });

  test("a text of several lines, without the space around them", () => {
    expect(printed("  name: |\n    第一行\n\n      第二行\n", "name")).toBe("第一行\n第二行");
  });

  test("what no font prints by its code", () => {
    expect(printed('  name: "甲\\u202E乙"', "name")).toBe("甲‹U+202E›乙");
  });

  test("by the words of the form's language", () => {
    expect(printed("  done: false", "done", "en")).toBe("No");
    expect(printed("  uses: [z, x]", "uses", "en")).toBe("培训, 办公");
    expect(printed("  uses: []", "uses", "en")).toBe("None");
  });
});

describe("a note in a cell", () => {
  const withNote = (language: string) =>
    smallDocument(fields(language), "facts: { amount: 1.50 }\nnotes: { /facts/amount: 暂估 }");

  test("stands behind its figure", () => {
    expect(cellAt(withNote("zh"), "/facts/amount")?.text).toBe("1.50（暂估）");
    expect(cellAt(withNote("en"), "/facts/amount")?.text).toBe("1.50 (暂估)");
  });
});

describe("a draft", () => {
  const draft = smallDocument(fields(), "facts: { amount: 1.00, name: 甲 }", { draft: true });

  test("marks what is to be filled", () => {
    expect(cellAt(draft, "/facts/count")?.mark).toEqual({ kind: "blank", text: "未填" });
    expect(cellAt(draft, "/facts/done")?.mark).toEqual({ kind: "blank", text: "未填" });
  });

  test("leaves alone what is filled, and what may stay blank", () => {
    expect(cellAt(draft, "/facts/name")?.mark).toBeUndefined();
    expect(cellAt(draft, "/facts/uses")?.mark).toBeUndefined();
  });
});

const list = {
  parts: {
    projects: {
      title: "项目",
      "x-table": { kind: "list", key: "name", numbered: "序号" },
      type: "array",
      items: { $ref: "#/definitions/project" },
    },
  },
  definitions: {
    project: {
      type: "object",
      additionalProperties: false,
      properties: {
        name: { title: "名称", type: ["string", "null"] },
        first: { title: "上半年", type: ["number", "null"], "x-cell": { unit: "万元", decimals: 2 } },
        second: { title: "下半年", type: ["number", "null"], "x-cell": { unit: "万元", decimals: 2 } },
        whole: { title: "全年", type: ["number", "null"], "x-cell": { unit: "万元", decimals: 2 } },
        share: { title: "占比", type: ["number", "null"], "x-cell": { unit: "%", decimals: 1 } },
      },
      "x-heads": ["name", { title: "支出", columns: ["first", "second", "whole"] }, "share"],
      "x-relations": [
        { rule: "whole-year", sum: ["first", "second"], equals: ["whole"], severity: "error", text: "合计" },
      ],
    },
  },
};

describe("a list", () => {
  const written = smallDocument(
    list,
    `projects:
  - { name: 二号桥, first: 0.10, second: 0.20, share: 40.0 }
  - { name: 一号桥, first: 1.00, second: 2.50, whole: 3.50, share: 60.0 }
notes:
  /projects/一号桥/first: 含去年结转
  /projects/二号桥: 已停工`,
  );

  test("has a line for every row, numbered and headed by its name", () => {
    const [, , first = [], second = []] = tableOf(written).bands.flatMap(({ head, body }) => [
      ...head,
      ...body,
    ]);
    expect(first.map(({ role, text }) => [role, text])).toEqual([
      ["number", "1"],
      ["row", "二号桥"],
      ["data", "0.10"],
      ["data", "0.20"],
      ["data", "0.30"],
      ["data", "40.0"],
    ]);
    expect(second.map(({ text }) => text)).toEqual([
      "2",
      "一号桥",
      "1.00（含去年结转）",
      "2.50",
      "3.50",
      "60.0",
    ]);
  });

  test("names for every figure the row and all heads above its column", () => {
    const table = tableOf(written);
    const labels = new Map(cellsOf(table).map(({ id, text }) => [id, text]));
    const paid = cellsOf(table).find(({ pointer }) => pointer === "/projects/1/second");
    expect(paid?.headers?.map((id) => labels.get(id))).toEqual(["一号桥", "支出", "下半年"]);
  });

  test("has the note about a row below, by the name of the row", () => {
    expect(written.parts[0]?.blocks.at(-1)).toEqual({ kind: "note", text: "注：二号桥：已停工" });
  });

  test("says a unit of many columns above, the others behind their heads", () => {
    const table = tableOf(written);
    const heads = cellsOf(table).flatMap(({ role, text }) => (role === "column" ? [text] : []));
    expect(table.unit).toBe("单位：万元");
    expect(heads).toEqual(["序号", "名称", "支出", "占比（%）", "上半年", "下半年", "全年"]);
  });

  test("of nothing has one empty line, and its units all the same", () => {
    const empty = smallDocument(list, "projects: []", { draft: true });
    const table = tableOf(empty);
    expect(table.bands[0]?.body.map((row) => row.map(({ text, mark }) => [text, mark]))).toEqual([
      Array.from({ length: 6 }, () => ["", undefined]),
    ]);
    expect(table.unit).toBe("单位：万元");
  });
});
