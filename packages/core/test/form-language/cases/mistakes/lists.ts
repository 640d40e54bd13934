import type { MistakeCase } from "../../case.js";

const list = "/properties/projects";
const columns = "/definitions/project/properties";

export const listMistakes: readonly MistakeCase[] = [
  {
    name: "a list without key",
    form: { [`${list}/x-table/key`]: undefined },
    place: `${list}/x-table`,
    zh: "key",
    en: "key",
  },
  {
    name: "a key that is no column",
    form: { [`${list}/x-table/key`]: "title" },
    place: `${list}/x-table/key`,
    zh: "title",
    en: "title",
  },
  {
    name: "a key that is a figure",
    form: { [`${list}/x-table/key`]: "paid" },
    place: `${list}/x-table/key`,
    zh: "文字",
    en: "text",
  },
  {
    name: "a key that may stay blank",
    form: { [`${list}/x-table/key`]: "remark" },
    place: `${list}/x-table/key`,
    zh: "optional",
    en: "optional",
  },
  {
    name: "a list that is no array",
    form: { "/properties/flow/x-table": { kind: "list", key: "person" } },
    place: "/properties/flow/x-table/kind",
    zh: "array",
    en: "array",
  },
  {
    name: "an array that is no list",
    form: { [`${list}/x-table`]: { kind: "rows" } },
    place: `${list}/x-table/kind`,
    zh: "list",
    en: "list",
  },
  {
    name: "a list that does not say what its rows are",
    form: { [`${list}/items`]: undefined },
    place: list,
    zh: "properties",
    en: "properties",
  },
  {
    name: "a list of texts",
    form: { [`${list}/items`]: { type: ["string", "null"] } },
    place: `${list}/x-table/key`,
    zh: "文字",
    en: "text",
  },
  {
    name: "columns in columns of a list",
    form: {
      [`${columns}/more`]: {
        title: "其他",
        type: "object",
        additionalProperties: false,
        properties: { a: { title: "甲", type: ["integer", "null"] } },
      },
      "/definitions/project/required": ["more"],
    },
    place: `${columns}/more`,
    zh: "x-heads",
    en: "x-heads",
  },
  {
    name: "a list in a list",
    form: {
      [`${columns}/more`]: { title: "其他", type: "array", items: { $ref: "#/definitions/documents" } },
      "/definitions/project/required": ["more"],
    },
    place: `${columns}/more`,
    zh: "parts",
    en: "parts",
  },
  {
    name: "more rows than a report holds",
    form: { [`${list}/maxItems`]: 100000 },
    place: `${list}/maxItems`,
    zh: "500",
    en: "500",
  },
  {
    name: "a list that takes any key",
    form: { "/definitions/project/additionalProperties": undefined },
    place: "/definitions/project",
    zh: "additionalProperties",
    en: "additionalProperties",
  },
  {
    name: "a column without a title",
    form: { [`${columns}/paid/title`]: undefined },
    place: `${columns}/paid`,
    zh: "title",
    en: "title",
  },
  {
    name: "a corner on a list",
    form: { [`${list}/x-table/corner`]: "项目" },
    place: `${list}/x-table/corner`,
    zh: "corner",
    en: "corner",
  },
];
