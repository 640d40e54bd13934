const reference = (name: string) => [{ $ref: `#/definitions/${name}` }];
const count = (title: string) => ({ title, type: ["integer", "null"], allOf: reference("count") });
const row = (title: string, name: string) => ({ title, type: "object", allOf: reference(name) });
const closed = { type: "object", additionalProperties: false } as const;

/** A form with one table of each kind, which every case changes in one place. */
export const baseForm = {
  $id: "urn:example:base",
  "x-form": {
    id: "base",
    years: { from: 2020 },
    document: "虚构函〔2020〕1号",
    title: "{organ}{year}年度报表",
    parts: ["summary", "flow", "result", "stock", "facts", "projects"],
    numbering: "一、",
  },
  ...closed,
  required: ["format", "year", "organ", "summary", "flow", "result", "stock", "facts", "projects"],
  properties: {
    format: { title: "表式", const: "base" },
    year: { title: "年度", type: "integer" },
    organ: { title: "机关名称", type: "string", pattern: "\\S" },
    code: { title: "代码", type: "string", pattern: "^\\d{6}$" },
    formerNames: { title: "曾用名称", type: "array", items: { type: "string" } },
    source: { ...closed, title: "来源", properties: { url: { title: "网址", type: "string" } } },
    summary: { title: "概述", type: "string" },
    flow: {
      ...closed,
      title: "办理情况",
      "x-table": { kind: "rows" },
      required: ["received", "closed", "left"],
      properties: {
        received: row("收到", "applicants"),
        closed: {
          ...closed,
          title: "办结",
          required: ["granted", "refused"],
          properties: { granted: row("公开", "applicants"), refused: row("不公开", "applicants") },
        },
        left: row("结转", "applicants"),
      },
    },
    result: {
      ...closed,
      title: "复议结果",
      "x-table": { kind: "row" },
      required: ["review"],
      properties: {
        review: {
          ...closed,
          title: "行政复议",
          properties: { upheld: count("维持"), corrected: count("纠正"), total: count("总计") },
        },
      },
    },
    stock: {
      ...closed,
      title: "文件",
      "x-table": {
        kind: "bands",
        corner: "信息内容",
        grid: 4,
        bands: [{ title: "第（一）项", rows: ["rules", "orders"] }],
      },
      required: ["rules", "orders"],
      properties: { rules: row("规章", "documents"), orders: row("规范性文件", "documents") },
    },
    facts: {
      ...closed,
      title: "平台",
      "x-table": { kind: "fields", columns: 2 },
      properties: {
        open: { title: "是否开通", type: ["boolean", "null"] },
        officer: { title: "责任人", type: ["string", "null"], "x-cell": { optional: true } },
        level: { title: "等级", enum: ["high", "low", null], "x-cell": { words: ["高", "低"] } },
        ways: { title: "方式", type: ["array", "null"], items: { enum: ["web", "phone", "post"] } },
        items: count("事项"),
        online: count("网办事项"),
        rate: { title: "网办率", type: ["number", "null"], "x-cell": { unit: "%", decimals: 1 } },
        change: { title: "比上年", type: ["integer", "null"], "x-cell": { unit: "件", sign: ["增", "减"] } },
        cost: {
          title: "经费",
          type: ["object", "number", "null"],
          minimum: 0,
          required: ["value", "unit"],
          additionalProperties: false,
          properties: {
            value: { title: "金额", type: "number" },
            unit: { title: "单位", enum: ["万元", "元"] },
          },
          "x-cell": { units: ["万元", "元"] },
        },
      },
    },
    projects: {
      title: "项目",
      "x-table": { kind: "list", key: "name" },
      type: "array",
      items: { $ref: "#/definitions/project" },
    },
  },
  definitions: {
    applicants: {
      ...closed,
      properties: { person: count("自然人"), firm: count("法人"), total: count("合计") },
      "x-relations": [
        { rule: "people-total", sum: ["person", "firm"], equals: ["total"], severity: "error", text: "合计" },
      ],
    },
    documents: {
      ...closed,
      properties: { before: count("上年"), made: count("制发"), kept: count("现行") },
    },
    project: {
      ...closed,
      properties: {
        name: { title: "名称", type: ["string", "null"] },
        planned: {
          title: "预算",
          type: ["number", "null"],
          minimum: 0,
          "x-cell": { unit: "万元", decimals: 2 },
        },
        paid: {
          title: "支出",
          type: ["number", "null"],
          minimum: 0,
          "x-cell": { unit: "万元", decimals: 2 },
        },
        done: { title: "是否完成", type: ["boolean", "null"] },
        remark: { title: "备注", type: ["string", "null"], "x-cell": { optional: true } },
      },
    },
    count: { type: ["integer", "null"], minimum: 0, maximum: 1000000, "x-cell": { unit: "件" } },
  },
};

/** A report of it with nothing wrong. */
export const baseReport = {
  format: "base",
  year: 2024,
  organ: "青石县数据局",
  summary: "全年工作平稳。",
  flow: {
    received: { person: 40, firm: 4, total: 44 },
    closed: {
      granted: { person: 30, firm: 3, total: 33 },
      refused: { person: 6, firm: 1, total: 7 },
    },
    left: { person: 4, firm: 0, total: 4 },
  },
  result: { review: { upheld: 2, corrected: 1, total: 3 } },
  stock: { rules: { before: 3, made: 1, kept: 4 }, orders: { before: 20, made: 5, kept: 25 } },
  facts: {
    open: true,
    officer: "林一帆",
    level: "high",
    ways: ["web", "phone"],
    items: 80,
    online: 71,
    rate: 88.8,
    change: -3,
    cost: { value: 12.5, unit: "万元" },
  },
  projects: [
    { name: "门户改版", planned: 30.5, paid: 20.25, done: false },
    { name: "机房迁移", planned: 12, paid: 12, done: true, remark: "提前完成" },
  ],
};
