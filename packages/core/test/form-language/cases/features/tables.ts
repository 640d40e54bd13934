import type { FeatureCase } from "../../case.js";

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
