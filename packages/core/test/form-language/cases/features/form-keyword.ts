import type { FeatureCase } from "../../case.js";

/** `x-form`: what a form is, its fields, its parts and how they are numbered. */
export const formKeywordFeatures: readonly FeatureCase[] = [
  {
    name: "the base form as it is",
    form: {},
    titles: ["一、概述", "二、办理情况", "三、复议结果", "四、文件", "五、平台", "六、项目"],
  },
  { name: "a form with $schema", form: { "/$schema": "http://json-schema.org/draft-07/schema#" } },
  {
    name: "parts in another order than the properties",
    form: { "/x-form/parts": ["facts", "summary", "flow", "result", "stock", "projects"] },
    titles: ["一、平台", "二、概述", "三、办理情况", "四、复议结果", "五、文件", "六、项目"],
  },
  {
    name: "parts that are not numbered",
    form: { "/x-form/numbering": undefined },
    titles: ["概述", "办理情况", "复议结果", "文件", "平台", "项目"],
  },
  {
    name: "parts numbered in an English form",
    form: { "/x-form/language": "en", "/x-form/numbering": "Part I. " },
    titles: [
      "Part I. 概述",
      "Part II. 办理情况",
      "Part III. 复议结果",
      "Part IV. 文件",
      "Part V. 平台",
      "Part VI. 项目",
    ],
  },
  {
    name: "parts numbered in brackets",
    form: { "/x-form/numbering": "（1）" },
    titles: ["（1）概述", "（2）办理情况", "（3）复议结果", "（4）文件", "（5）平台", "（6）项目"],
  },
  {
    name: "a prose part that a report may leave out",
    form: {
      "/required/4": undefined,
      "/x-form/parts/-": "more",
      "/properties/more": { title: "其他", type: "string" },
    },
    allowed: [{ "/more": "没有。" }],
  },
  {
    name: "a table that a report may leave out",
    form: { "/required": ["format", "year", "organ", "summary", "flow", "result", "stock", "projects"] },
    report: { "/facts": undefined },
  },
  {
    name: "a table that every report has",
    form: {},
    broken: { "/stock": undefined },
    finds: ["key-missing /stock"],
  },
  {
    name: "fields above and below the parts",
    form: {
      "/x-form/head": { fields: ["code", "organ"], columns: 2 },
      "/x-form/foot": { fields: ["filledOn"] },
      "/properties/filledOn": { title: "填报日期", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    },
    report: { "/code": "001234", "/filledOn": "2025-01-20" },
    broken: { "/filledOn": "2025年1月20日" },
    finds: ["value-kind /filledOn"],
  },
  {
    name: "a field that is a choice, with its words",
    form: {
      "/properties/kind": { title: "类别", enum: ["own", "area"], "x-cell": { words: ["本机关", "本地区"] } },
    },
    report: { "/kind": "own" },
    broken: { "/kind": "all" },
    finds: ["value-kind /kind"],
  },
  {
    name: "a field that every report has",
    form: { "/required/-": "code" },
    report: { "/code": "001234" },
    broken: { "/code": undefined },
    finds: ["key-missing /code"],
  },
  {
    name: "any field in the title",
    form: { "/x-form/title": "{code}{organ}{year}年度报表", "/required/-": "code" },
    report: { "/code": "001234" },
  },
  {
    name: "identity by other fields than usual",
    form: {
      "/x-form/identity": { organ: "agency", code: "code", formerNames: "formerNames", same: ["year"] },
      "/x-form/title": "{agency}{year}年度报表",
      "/required": ["format", "year", "agency", "summary", "flow", "result", "stock", "facts", "projects"],
      "/properties/organ": undefined,
      "/properties/agency": { title: "单位", type: "string" },
    },
    report: { "/organ": undefined, "/agency": "青石县数据局" },
  },
  {
    name: "a form that replaces another",
    form: { "/x-form/succeeds": { form: "old", comparable: ["/flow", "/stock/rules"] } },
  },
  {
    name: "keys in Chinese, and keys that begin with a digit",
    form: {
      "/properties/网址": { title: "网址", type: "string" },
      "/properties/facts/properties/5g": { title: "5G 基站", type: ["integer", "null"] },
      "/properties/facts/properties/窗口-数": { title: "窗口", type: ["integer", "null"] },
      "/properties/facts/x-relations": [
        { rule: "one", sum: ["5g"], atMost: ["窗口-数"], severity: "error", text: "不超过" },
      ],
    },
    report: { "/网址": "https://a.example/", "/facts/5g": 1, "/facts/窗口-数": 2 },
    broken: { "/facts/5g": 3 },
    finds: ["one /facts/窗口-数"],
  },
];
