import { describe, expect, test } from "vitest";
import { interfacesOf } from "./support/generate.js";
import { cell, group, row, smallForm } from "./support/small-form.js";

const relation = (more: object) => ({
  severity: "error",
  text: { zh: "各项之和，应等于总计", en: "the parts add up" },
  ...more,
});

describe("interfaces", () => {
  test("a row: cells may be left out or null, and tell label, unit and relations", async () => {
    const total = relation({ rule: "cases-total", sum: ["open", "closed"], equals: ["total"] });
    const cases = group({ open: cell("未结"), closed: cell("已结"), total: cell("总计") }, { required: [] });
    const disputes = { ...cases, title: "一、案件", "x-table": { kind: "row" }, "x-relations": [total] };
    expect(await interfacesOf(smallForm({ disputes }))).toMatchSnapshot();
  });

  test("rows: one interface for all rows, each use with its own label", async () => {
    const rows = {
      received: row("一、收到", "people"),
      refused: group({ secret: row("1.秘密", "people") }, { title: "二、不予公开" }),
    };
    const balance = relation({ rule: "rows-balance", sum: ["received"], equals: ["refused/*"] });
    const table = { kind: "rows" };
    const requests = group(rows, { title: "二、申请", "x-table": table, "x-relations": [balance] });
    const people = group({ man: cell("男"), woman: cell("女") }, { required: [] });
    expect(await interfacesOf(smallForm({ requests }, { people }))).toMatchSnapshot();
  });

  test("a relation of one cell in a shared row is named at the row, and not at every row", async () => {
    const rows = { rules: row("规章", "papers"), others: row("其他", "papers") };
    const authority = {
      rule: "rules-authority",
      severity: "warning",
      title: { zh: "无权的填 0", en: "others report none" },
      message: { zh: "填写 {value} 件", en: "{value} are reported" },
      text: { zh: "谁可以制定", en: "who may" },
    };
    const table = {
      kind: "bands",
      corner: "内容",
      grid: 2,
      bands: [{ title: "带", rows: ["rules", "others"] }],
    };
    const relations = [{ ...authority, cells: ["rules/issued"], zeroUnlessOrgan: ["province"] }];
    const disclosure = group(rows, { title: "一、公开", "x-table": table, "x-relations": relations });
    expect(
      await interfacesOf(smallForm({ disclosure }, { papers: group({ issued: cell("制发") }) })),
    ).toMatchSnapshot();
  });

  test("enums, lists, maps, lists of objects, and a cell that may be an object", async () => {
    const amount = {
      ...group({ value: { type: "number" }, unit: { enum: ["元", "万元"] } }),
      type: ["object", "number", "null"],
      "x-cell": { units: ["万元", "元"] },
    };
    const spending = group(
      { paid: { title: "支出", allOf: [{ $ref: "#/definitions/amount" }] } },
      { required: [] },
    );
    const parts: Record<string, object> = {
      scope: { title: "范围", description: "own：本机关", enum: ["own", "area"] },
      formerNames: { title: "曾用名", type: "array", items: { title: "名称", type: "string" } },
      notes: { title: "附注", type: "object", additionalProperties: { type: "string" } },
      sources: { title: "来源", type: "array", items: group({ page: { type: "string" } }) },
      spending: { ...spending, title: "一、经费", "x-table": { kind: "row" } },
    };
    expect(await interfacesOf(smallForm(parts, { amount }, ["spending"]))).toMatchSnapshot();
  });

  test("yes or no, choices and decimals of a table of fields, under the printed number of their part", async () => {
    const services = group(
      {
        online: { title: "能否网上办理", type: ["boolean", "null"] },
        kind: { title: "类别", enum: ["a", "b", null], "x-cell": { words: ["甲类", "乙类"] } },
        ways: {
          title: "渠道",
          type: ["array", "null"],
          items: { enum: ["web", "app"] },
          "x-cell": { words: ["网站", "客户端"], optional: true },
        },
        rate: { title: "办理率", type: ["number", "null"], "x-cell": { unit: "%", decimals: 1 } },
        done: cell("办结"),
        all: cell("总数"),
      },
      {
        required: [],
        title: "服务",
        "x-table": { kind: "fields" },
        "x-relations": [
          relation({ rule: "rate", sum: ["done"], over: ["all"], times: 100, within: 0.1, equals: ["rate"] }),
          relation({ rule: "closed", sum: ["done"], equals: [0], when: { cell: "online", is: false } }),
        ],
      },
    );
    const { "x-form": form, ...schema } = smallForm({ services });
    expect(
      await interfacesOf({ ...schema, "x-form": { ...form, numbering: "第一部分 " } }),
    ).toMatchSnapshot();
  });

  test("a list: its rows' interface, and the sums down its columns where the column is", async () => {
    const project = group(
      { name: { title: "名称", type: ["string", "null"] }, paid: cell("已付") },
      { required: [] },
    );
    const parts = {
      projects: {
        title: "项目",
        type: "array",
        "x-table": { kind: "list", key: "name" },
        items: { $ref: "#/definitions/project" },
      },
      totals: group({ paid: cell("已付") }, { title: "合计", "x-table": { kind: "fields" } }),
    };
    const sum = relation({ rule: "paid-total", sum: ["projects/*/paid"], equals: ["/totals/paid"] });
    const schema = { ...smallForm(parts, { project }), "x-relations": [sum] };
    expect(await interfacesOf(schema)).toMatchSnapshot();
  });

  test("a list whose rows are described in place has an interface called after one of them", async () => {
    const items = group({ name: { title: "名称", type: ["string", "null"] } }, { required: [] });
    const table = { kind: "list", key: "name" };
    const parts = { projects: { title: "项目", type: "array", "x-table": table, items } };
    expect(await interfacesOf(smallForm(parts))).toContain("projects?: Project[];");
  });

  test("labels with full-width signs, quotes and what would end a comment", async () => {
    const parts = {
      summary: { title: "一、“概述”（全文）*/ */", description: "第一行\n第二行", type: "string" },
    };
    expect(await interfacesOf(smallForm(parts))).toMatchSnapshot();
  });

  test("sentences in English", async () => {
    const total = relation({ rule: "cases-total", sum: ["open"], equals: ["total"] });
    const cases = group({ open: cell("未结"), total: cell("总计") });
    const table = { kind: "row" };
    const disputes = { ...cases, title: "一、案件", "x-table": table, "x-relations": [total] };
    expect(await interfacesOf(smallForm({ disputes }), { language: "en" })).toMatchSnapshot();
  });

  test("a key that is no identifier is quoted, and names its interface without the sign", async () => {
    const visits = group(
      { "on-site": group({ "x-1": cell("首次") }, { title: "现场" }) },
      { title: "一、到访" },
    );
    expect(
      await interfacesOf(smallForm({ visits: { ...visits, "x-table": { kind: "row" } } })),
    ).toMatchSnapshot();
  });
});

describe("names", () => {
  const lectures = group({ online: cell("线上") }, { title: "讲座" });
  const names = (code: string) => [...code.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name);

  test("groups that would share a name take that of the group above, whichever comes first", async () => {
    const part = (title: string) => group({ lectures }, { title, "x-table": { kind: "row" } });
    const code = await interfacesOf(smallForm({ visits: part("一、到访"), reading: part("二、阅览") }));
    expect(names(code)).toEqual(["ReportSmall", "Visits", "VisitsLectures", "Reading", "ReadingLectures"]);
  });

  test("one key at every depth: the names of the groups above tell them apart, and no number", async () => {
    const nested = (depth: number): object =>
      group({ part: depth === 0 ? cell("一") : nested(depth - 1) }, { title: `第${depth}层` });
    const part = { ...nested(3), "x-table": { kind: "row" } };
    expect(names(await interfacesOf(smallForm({ part })))).toEqual([
      "ReportSmall",
      "ReportPart",
      "ReportPartPart",
      "ReportPartPartPart",
      "PartPartPartPart",
    ]);
  });

  test("equal titles, and titles of signs and digits, change no name", async () => {
    const lectures = (title: string) => group({ online: cell(title) }, { title });
    const visits = group(
      {
        first: lectures("1.讲座（含线上）"),
        second: lectures("1.讲座（含线上）"),
        third: lectures("—— 2024"),
      },
      { title: "一、到访", "x-table": { kind: "row" } },
    );
    expect(names(await interfacesOf(smallForm({ visits })))).toEqual([
      "ReportSmall",
      "Visits",
      "First",
      "Second",
      "Third",
    ]);
  });

  test("a group yields its name to a definition", async () => {
    const visits = group({ lectures }, { title: "一、到访", "x-table": { kind: "row" } });
    const code = await interfacesOf(smallForm({ visits }, { lectures: group({ online: cell("线上") }) }));
    expect(names(code)).toEqual(["ReportSmall", "Visits", "VisitsLectures", "Lectures"]);
  });

  test("a part yields its name too, and is then the report's", async () => {
    const days = group({ online: row("线上", "days") }, { title: "一、到访", "x-table": { kind: "row" } });
    const code = await interfacesOf(smallForm({ days }, { days: group({ count: cell("天数") }) }));
    expect(names(code)).toEqual(["ReportSmall", "ReportDays", "Days"]);
  });

  test("a group yields its name to the generated code", async () => {
    const finding = group({ online: cell("线上") }, { title: "讲座" });
    const visits = group({ finding }, { title: "一、到访", "x-table": { kind: "row" } });
    expect(names(await interfacesOf(smallForm({ visits })))).toEqual([
      "ReportSmall",
      "Visits",
      "VisitsFinding",
    ]);
  });
});
