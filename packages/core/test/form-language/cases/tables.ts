import type { FeatureCase, MistakeCase } from "../case.js";

const flow = "/properties/flow";
const bands = "/properties/stock/x-table/bands";

/** `x-table` of the kinds rows, row, bands and fields. */
export const tableFeatures: readonly FeatureCase[] = [
  { name: "a corner above the rows", form: { [`${flow}/x-table/corner`]: "（本列数据的勾稽关系）" } },
  {
    name: "a row that is left out",
    form: {},
    broken: { "/flow/left": undefined },
    finds: ["key-missing /flow/left"],
  },
  {
    name: "a group that is left out",
    form: {},
    broken: { "/flow/closed": undefined },
    finds: ["key-missing /flow/closed"],
  },
  {
    name: "a row with a column that is not there",
    form: {},
    broken: { "/flow/left/other": 1 },
    finds: ["key-unknown /flow/left/other"],
  },
  {
    name: "a total that is left out is computed, and not reported",
    form: {},
    report: { "/flow/left/total": undefined },
  },
  {
    name: "columns of other kinds beside figures",
    form: {
      "/properties/stock/x-table/grid": 5,
      "/definitions/documents/properties/public": { title: "是否公开", type: ["boolean", "null"] },
    },
    report: { "/stock/rules/public": true, "/stock/orders/public": false },
    broken: { "/stock/rules/public": "yes" },
    finds: ["value-kind /stock/rules/public"],
  },
  {
    name: "one row whose heads nest",
    form: {
      "/properties/result/properties/suit": {
        title: "行政诉讼",
        type: "object",
        additionalProperties: false,
        properties: { total: { title: "总计", type: ["integer", "null"] } },
      },
      "/properties/result/required/-": "suit",
    },
    report: { "/result/suit": { total: 0 } },
    broken: { "/result/suit": undefined },
    finds: ["key-missing /result/suit"],
  },
  {
    name: "two bands of different columns",
    form: {
      "/definitions/money": {
        type: "object",
        additionalProperties: false,
        properties: { amount: { title: "金额", type: ["number", "null"] } },
      },
      "/properties/stock/properties/fees": {
        title: "收费",
        type: "object",
        allOf: [{ $ref: "#/definitions/money" }],
      },
      "/properties/stock/required/-": "fees",
      [`${bands}/-`]: { title: "第（八）项", rows: ["fees"] },
    },
    report: { "/stock/fees": { amount: 1.5 } },
    broken: { "/stock/fees": { amount: null } },
    finds: ["cell-blank /stock/fees/amount"],
  },
  {
    name: "groups of fields, and groups in them",
    form: {
      "/properties/facts/properties/mail": {
        title: "留言",
        type: "object",
        additionalProperties: false,
        required: ["time"],
        properties: {
          got: { title: "收到", type: ["integer", "null"] },
          time: {
            title: "时间",
            type: "object",
            additionalProperties: false,
            properties: {
              days: { title: "天数", type: ["number", "null"], "x-cell": { unit: "天", decimals: 1 } },
            },
          },
        },
      },
      "/properties/facts/required": ["mail"],
    },
    report: { "/facts/mail": { got: 3, time: { days: 1.5 } } },
    broken: { "/facts/mail/time/days": null },
    finds: ["cell-blank /facts/mail/time/days"],
  },
  { name: "fields one below the other", form: { "/properties/facts/x-table": { kind: "fields" } } },
];

export const tableMistakes: readonly MistakeCase[] = [
  {
    name: "a kind that is none",
    form: { [`${flow}/x-table/kind`]: "matrix" },
    place: `${flow}/x-table/kind`,
    zh: "rows",
    en: "rows",
  },
  {
    name: "no kind",
    form: { [`${flow}/x-table/kind`]: undefined },
    place: `${flow}/x-table`,
    zh: "kind",
    en: "kind",
  },
  {
    name: "a word of another kind",
    form: { [`${flow}/x-table/columns`]: 2 },
    place: `${flow}/x-table/columns`,
    zh: "columns",
    en: "columns",
  },
  {
    name: "a list's key on rows",
    form: { [`${flow}/x-table/key`]: "person" },
    place: `${flow}/x-table/key`,
    zh: "key",
    en: "key",
  },
  {
    name: "bands without a grid",
    form: { "/properties/stock/x-table/grid": undefined },
    place: "/properties/stock/x-table",
    zh: "grid",
    en: "grid",
  },
  {
    name: "a grid that fits no page",
    form: { "/properties/stock/x-table/grid": 1000 },
    place: "/properties/stock/x-table/grid",
    zh: "60",
    en: "60",
  },
  {
    name: "a band with more columns than the grid",
    form: { "/properties/stock/x-table/grid": 3 },
    place: "/properties/stock/x-table/grid",
    zh: "太窄",
    en: "too narrow",
  },
  {
    name: "a band of a row that is not there",
    form: { [`${bands}/0/rows/1`]: "plans" },
    place: `${bands}/0`,
    zh: "plans",
    en: "plans",
  },
  {
    name: "a row in no band",
    form: { [`${bands}/0/rows/1`]: undefined },
    place: bands,
    zh: "orders",
    en: "orders",
  },
  {
    name: "a row in two bands",
    form: { [`${bands}/-`]: { title: "第（二）项", rows: ["orders"] } },
    place: `${bands}/1`,
    zh: "orders",
    en: "orders",
  },
  {
    name: "a band whose rows differ in columns",
    form: { "/properties/stock/properties/orders/allOf/0/$ref": "#/definitions/applicants" },
    place: `${bands}/0`,
    zh: "同一",
    en: "one definition",
  },
  {
    name: "x-table below a part",
    form: { [`${flow}/properties/closed/x-table`]: { kind: "rows" } },
    place: `${flow}/properties/closed/x-table`,
    zh: "不起作用",
    en: "has no effect",
  },
  {
    name: "x-table in a definition",
    form: { "/definitions/documents/x-table": { kind: "row" } },
    place: "/definitions/documents/x-table",
    zh: "不起作用",
    en: "has no effect",
  },
  {
    name: "a row that is not required",
    form: { [`${flow}/required`]: ["received", "closed"] },
    place: `${flow}/properties/left`,
    zh: "required",
    en: "required",
  },
  {
    name: "a group that is not required",
    form: { [`${flow}/required`]: ["received", "left"] },
    place: `${flow}/properties/closed`,
    zh: "required",
    en: "required",
  },
  {
    name: "a table that takes any key",
    form: { [`${flow}/additionalProperties`]: undefined },
    place: flow,
    zh: "additionalProperties",
    en: "additionalProperties",
  },
  {
    name: "columns that take any key",
    form: { "/definitions/documents/additionalProperties": true },
    place: "/definitions/documents",
    zh: "additionalProperties",
    en: "additionalProperties",
  },
  {
    name: "a row without a title",
    form: { [`${flow}/properties/left/title`]: undefined },
    place: `${flow}/properties/left`,
    zh: "title",
    en: "title",
  },
  {
    name: "a cell without a title",
    form: { "/definitions/documents/properties/made/title": undefined },
    place: "/definitions/documents/properties/made",
    zh: "title",
    en: "title",
  },
  {
    name: "a node that says nothing",
    form: { "/properties/facts/properties/more": { title: "其他" } },
    place: "/properties/facts/properties/more",
    zh: "type",
    en: "type",
  },
  {
    name: "an array below a part",
    form: {
      "/properties/facts/properties/more": {
        title: "其他",
        type: ["array", "null"],
        items: { type: "string" },
      },
    },
    place: "/properties/facts/properties/more",
    zh: "parts",
    en: "parts",
  },
  {
    name: "columns in columns",
    form: {
      "/definitions/applicants/properties/more": {
        title: "其他",
        type: "object",
        additionalProperties: false,
        properties: { other: { title: "其他", type: ["integer", "null"] } },
      },
      "/definitions/applicants/required": ["more"],
    },
    place: "/definitions/applicants/properties/more",
    zh: "x-heads",
    en: "x-heads",
  },
  {
    name: "rows of different columns",
    form: { [`${flow}/properties/left/allOf/0/$ref`]: "#/definitions/documents" },
    place: "/definitions/documents",
    zh: "left",
    en: "left",
  },
  {
    name: "rows that say their columns themselves",
    form: {
      [`${flow}/properties/received`]: {
        title: "收到",
        type: "object",
        additionalProperties: false,
        properties: { person: { title: "自然人", type: ["integer", "null"] } },
      },
    },
    place: "/definitions/applicants",
    zh: "definitions",
    en: "one definition",
  },
  {
    name: "a definition that refers to another",
    form: { "/definitions/documents": { allOf: [{ $ref: "#/definitions/applicants" }] } },
    place: "/definitions/documents",
    zh: "引用",
    en: "refer",
  },
  {
    name: "a definition that is not there",
    form: { [`${flow}/properties/left/allOf/0/$ref`]: "#/definitions/aplicants" },
    place: `${flow}/properties/left/allOf/0/$ref`,
    zh: "aplicants",
    en: "aplicants",
  },
  {
    name: "definitions that lead back to themselves",
    form: {
      "/definitions/documents/properties/again": {
        title: "再",
        type: "object",
        allOf: [{ $ref: "#/definitions/documents" }],
      },
      "/definitions/documents/required": ["again"],
    },
    place: "/definitions/documents/properties/again/allOf/0/$ref",
    zh: "documents → documents",
    en: "documents → documents",
  },
  {
    name: "two definitions for one place",
    form: { [`${flow}/properties/left/allOf/1`]: { $ref: "#/definitions/documents" } },
    place: `${flow}/properties/left/allOf`,
    zh: "1",
    en: "1",
  },
  {
    name: "a file that nobody reads",
    form: { [`${flow}/properties/left/allOf/0/$ref`]: "shared.json#/definitions/applicants" },
    place: `${flow}/properties/left/allOf/0/$ref`,
    zh: "shared.json",
    en: "shared.json",
  },
  {
    name: "a value from a file that nobody reads",
    form: { [`${flow}/x-relations`]: [{ $ref: "shared.json#/relations/carryOver" }] },
    place: `${flow}/x-relations/0/$ref`,
    zh: "shared.json",
    en: "shared.json",
  },

  {
    name: "what is required said beside a reference",
    form: { [`${flow}/properties/left/required`]: ["person"] },
    place: `${flow}/properties/left/required`,
    zh: "写在引用旁不起作用",
    en: "beside a reference",
  },
];
