import type { MistakeCase } from "../../case.js";

const columns = "/definitions/applicants";

export const headMistakes: readonly MistakeCase[] = [
  {
    name: "a column without a head",
    form: { [`${columns}/x-heads`]: ["person", "total"] },
    place: `${columns}/x-heads/1`,
    zh: "firm",
    en: "firm",
  },
  {
    name: "a last column without a head",
    form: { [`${columns}/x-heads`]: ["person", "firm"] },
    place: `${columns}/x-heads`,
    zh: "total",
    en: "total",
  },
  {
    name: "a column twice",
    form: { [`${columns}/x-heads`]: ["person", "person", "firm", "total"] },
    place: `${columns}/x-heads/1`,
    zh: "每列一次",
    en: "once",
  },
  {
    name: "columns in another order",
    form: { [`${columns}/x-heads`]: ["person", { title: "其他", columns: ["total", "firm"] }] },
    place: `${columns}/x-heads/1/columns/0`,
    zh: "firm",
    en: "firm",
  },
  {
    name: "a column that is not there",
    form: { [`${columns}/x-heads`]: ["person", "firm", "total", "other"] },
    place: `${columns}/x-heads/3`,
    zh: "other",
    en: "other",
  },
  {
    name: "a head without columns",
    form: { [`${columns}/x-heads`]: ["person", "firm", "total", { title: "其他", columns: [] }] },
    place: `${columns}/x-heads/3/columns`,
    zh: "1",
    en: "1",
  },
  {
    name: "a head without a title",
    form: { [`${columns}/x-heads`]: ["person", { columns: ["firm", "total"] }] },
    place: `${columns}/x-heads/1`,
    zh: "title",
    en: "title",
  },
  {
    name: "heads where there are no columns",
    form: { "/definitions/count/x-heads": ["person"] },
    place: "/definitions/count",
    zh: "properties",
    en: "properties",
  },
  {
    name: "heads above rows",
    form: { "/properties/flow/x-heads": ["received", "closed", "left"] },
    place: "/properties/flow/x-heads",
    zh: "不起作用",
    en: "has no effect",
  },
  {
    name: "heads above fields",
    form: {
      "/properties/facts/x-heads": [
        "open",
        "officer",
        "level",
        "ways",
        "items",
        "online",
        "rate",
        "change",
        "cost",
      ],
    },
    place: "/properties/facts/x-heads",
    zh: "不起作用",
    en: "has no effect",
  },
  {
    name: "heads where a row is used, not where its columns are defined",
    form: { "/properties/flow/properties/left/x-heads": ["person", "firm", "total"] },
    place: "/properties/flow/properties/left",
    zh: "x-heads",
    en: "x-heads",
  },
  {
    name: "heads in a definition that nothing uses",
    form: {
      "/definitions/unused": {
        type: "object",
        properties: { a: { title: "甲", type: ["integer", "null"] } },
        "x-heads": ["a"],
      },
    },
    place: "/definitions/unused/x-heads",
    zh: "不起作用",
    en: "has no effect",
  },
];
