import type { FormSchema } from "@gouji/core";
import { type Cell, compileForm } from "@gouji/core/form";
import { describe, expect, test } from "vitest";
import { type Grid, gridInText, matchList, matchTable, Mismatch, readCellText } from "../src/index.js";

const amount = (title: string) => ({
  title,
  type: ["number", "null"],
  minimum: 0,
  "x-cell": { unit: "%", decimals: 2 },
});
const closed = { type: "object", additionalProperties: false } as const;
const group = (title: string) => ({
  ...closed,
  title,
  properties: { all: amount("总数"), online: amount("网上办理") },
});

/** Two fields of one name in two groups, and a list with two columns of one name below two heads. */
const schema = {
  $id: "urn:example:tables",
  "x-form": {
    id: "tables",
    years: { from: 2020 },
    document: "虚构函〔2020〕1号",
    title: "{organ}{year}年度报表",
    parts: ["duties", "projects"],
  },
  ...closed,
  required: ["format", "year", "organ"],
  properties: {
    format: { const: "tables" },
    year: { type: "integer" },
    organ: { type: "string" },
    duties: {
      ...closed,
      title: "办理情况",
      "x-table": { kind: "fields", columns: 2 },
      required: ["permits", "payments"],
      properties: {
        permits: group("行政许可"),
        payments: group("公共缴费"),
        officer: { title: "负责人", type: ["string", "null"] },
        hasDesk: { title: "是否有专窗", type: ["boolean", "null"], "x-cell": { words: ["有", "没有"] } },
        level: { title: "等级", enum: ["high", "low", null], "x-cell": { words: ["高", "低"] } },
        ways: {
          title: "方式",
          type: ["array", "null"],
          items: { enum: ["web", "phone"] },
          "x-cell": { words: ["网站", "电话"] },
        },
      },
    },
    projects: {
      title: "项目",
      "x-table": { kind: "list", key: "name" },
      type: "array",
      items: {
        ...closed,
        properties: {
          name: { title: "名称", type: ["string", "null"] },
          plan: amount("金额"),
          paid: amount("金额"),
        },
        "x-heads": ["name", { title: "预算", columns: ["plan"] }, { title: "支出", columns: ["paid"] }],
      },
    },
  },
  definitions: {},
} as unknown as FormSchema;

const form = compileForm(schema, () => []).withRows(new Map([["/projects", ["一号桥", "二号桥"]]]));
const grid = (...rows: string[]): Grid => gridInText(`${rows.join("\n")}\t`) ?? [];

function tableOf(pointer: string) {
  const table = form.parts.find((part) => part.pointer === pointer);
  const at = form.places.get(pointer);
  if (table?.kind !== "table" || !at) throw new Error(`no table ${pointer}`);
  return { form, table, at };
}

function fields(...rows: string[]) {
  const found = matchTable(grid(...rows), tableOf("/duties"));
  if (found instanceof Mismatch) return found.reason;
  return found.map(({ cell, text }) => `${cell.path.slice(1).join("/")} ${text}`);
}

function list(...rows: string[]) {
  const found = matchList(grid(...rows), tableOf("/projects"));
  if (found instanceof Mismatch) return found.reason;
  return found.map(({ name, index, cells }) => [
    `${name} ${index ?? "new"}`,
    ...cells.map(({ column, text }) => `${column.key} ${text}`),
  ]);
}

describe("a table of labels and values", () => {
  test("is found by its labels, several side by side, below their groups", () => {
    expect(fields("行政许可\t总数\t10\t网上办理\t7", "公共缴费\t总数\t\t\t8", "负责人\t林一帆")).toEqual([
      "permits/all 10",
      "permits/online 7",
      "payments/all 8",
      "officer 林一帆",
    ]);
  });

  test.each([
    ["a label of two groups, without either", ["总数\t10"], { kind: "unclear-row", label: "总数" }],
    ["a label that there is none of", ["负责人\t林\t副职\t王"], { kind: "unknown-row", label: "副职" }],
    ["such a label above the others", ["副职\t王", "负责人\t林"], { kind: "unknown-row", label: "副职" }],
    ["two values of one label", ["负责人\t林\t王"], { kind: "unknown-row", label: "王" }],
    ["a label twice", ["负责人\t林", "负责人\t王"], { kind: "repeated-row", label: "负责人" }],
  ])("says why it does not fit: %s", (_, rows, reason) => {
    expect(fields(...rows)).toEqual(reason);
  });
});

describe("a list", () => {
  test("tells columns of one name apart by the heads above them", () => {
    const rows = [
      "序号\t名称\t支出\t预算",
      "\t\t金额\t金额",
      "1\t二号桥\t5.10\t6.00",
      "2\t三号桥\t1.00\t2.00",
    ];
    expect(list(...rows)).toEqual([
      ["二号桥 1", "name 二号桥", "paid 5.10", "plan 6.00"],
      ["三号桥 new", "name 三号桥", "paid 1.00", "plan 2.00"],
    ]);
  });

  test("takes whole rows without heads in the order of its columns", () => {
    expect(list("三号桥\t1\t2", "一号桥\t3\t4")).toEqual([
      ["三号桥 new", "name 三号桥", "plan 1", "paid 2"],
      ["一号桥 0", "name 一号桥", "plan 3", "paid 4"],
    ]);
  });

  test.each([
    ["columns of one name without what tells them apart", ["名称\t金额", "一\t5"], "unknown-column"],
    ["a row without its name", ["名称\t预算", "\t5"], "no-name"],
    ["a name twice", ["一号桥\t1\t2", "一号桥\t1\t2"], "repeated-row"],
    ["a row that lacks cells", ["一号桥\t1"], "no-head"],
  ])("says why it does not fit: %s", (_, rows, kind) => {
    expect(list(...rows)).toMatchObject({ kind });
  });
});

describe("a text is read by what its cell holds", () => {
  const cellAt = (pointer: string) => form.places.get(pointer) as Cell;

  test.each([
    ["/duties/permits/all", "0.9%", { value: 0.9, digits: "0.9" }],
    ["/duties/permits/all", "1,052.10", { value: 1052.1, digits: "1052.10" }],
    ["/duties/permits/all", "52.100", { value: 52.1, digits: "52.10" }],
    ["/duties/permits/all", "52.105", undefined],
    ["/duties/permits/all", "0.9‰", undefined],
    ["/duties/permits/all", "—", { value: null }],
    ["/duties/officer", "无", { value: "无" }],
    ["/duties/officer", "0371", { value: "0371" }],
    ["/duties/hasDesk", "没有", { value: false }],
    ["/duties/hasDesk", "无", { value: false }],
    ["/duties/hasDesk", "√", { value: true }],
    ["/duties/hasDesk", "大概", undefined],
    ["/duties/level", "高", { value: "high" }],
    ["/duties/level", "LOW", { value: "low" }],
    ["/duties/level", "无", undefined],
    ["/duties/level", "/", { value: null }],
    ["/duties/ways", "网站、电话", { value: ["web", "phone"] }],
    ["/duties/ways", "网站、微信", undefined],
  ])("%s: %s", (pointer, text, value) => {
    expect(readCellText(text, cellAt(pointer))).toEqual(value);
  });
});
