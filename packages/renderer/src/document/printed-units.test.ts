import { describe, expect, test } from "vitest";
import { cellsOf, smallDocument, tableOf } from "../../test/small-form.js";
import { saysUnit } from "./printed-units.js";

test.each([
  ["拨款（单位：万元）", "万元"],
  ["金额(万元)", "万元"],
  ["检测评估次数", "次"],
  ["政务服务事项数量", "项"],
  ["本年收费万元", "万元"],
  ["Planned (thousand crowns)", "thousand crowns"],
  ["Tons shipped", "tons"],
])("“%s” says its unit %s", (label, unit) => {
  expect(saysUnit(label, unit)).toBe(true);
});

test.each([
  ["办件量", "件"],
  ["金额", "万元"],
  ["Buttons sold", "tons"],
  ["Rate", "%"],
])("“%s” does not say its unit %s", (label, unit) => {
  expect(saysUnit(label, unit)).toBe(false);
});

const cell = (title: string, type: string, unit: string) => ({
  title,
  type: [type, "null"],
  "x-cell": { unit },
});

const count = { 上半年: cell("上半年", "integer", "件"), 下半年: cell("下半年", "integer", "件") };
const amount = { cost: cell("费用", "number", "万元"), rate: cell("占比", "number", "%") };

function labelsOf(kind: "rows" | "row" | "fields", properties: object, language = "zh"): string[] {
  const row = { title: "甲", type: "object", allOf: [{ $ref: "#/definitions/columns" }] };
  const columns = { type: "object", additionalProperties: false, properties };
  const table =
    kind === "rows"
      ? { type: "object", required: ["one"], additionalProperties: false, properties: { one: row } }
      : columns;
  const parts = { table: { title: "表", "x-table": { kind }, ...table } };
  const definitions = kind === "rows" ? { columns } : {};
  const report = kind === "rows" ? "table: { one: {} }" : "table: {}";
  const document = smallDocument({ parts, definitions, form: { language } }, report);
  return cellsOf(tableOf(document)).flatMap(({ role, text }) =>
    role === "data" || text === "" ? [] : [text],
  );
}

describe("the unit", () => {
  test("of every field stands behind its label", () => {
    expect(labelsOf("fields", { ...amount, ...count })).toEqual([
      "费用（万元）",
      "占比（%）",
      "上半年（件）",
      "下半年（件）",
    ]);
    expect(labelsOf("fields", amount, "en")).toEqual(["费用 (万元)", "占比 (%)"]);
  });

  test("of amounts and rates stands behind the head of their column, that of counts is left to the title", () => {
    expect(labelsOf("row", { ...amount, ...count })).toEqual([
      "费用（万元）",
      "占比（%）",
      "上半年",
      "下半年",
    ]);
    expect(labelsOf("rows", { ...amount, ...count })).toEqual([
      "费用（万元）",
      "占比（%）",
      "上半年",
      "下半年",
      "甲",
    ]);
  });
});
