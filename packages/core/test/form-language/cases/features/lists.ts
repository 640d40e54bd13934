import type { FeatureCase } from "../../case.js";

const list = "/properties/projects";
const columns = "/definitions/project/properties";

/** `x-table` of the kind list: rows as many as there are. */
export const listFeatures: readonly FeatureCase[] = [
  { name: "a list of no rows", form: {}, allowed: [{ "/projects": [] }] },
  {
    name: "at least one row",
    form: { [`${list}/minItems`]: 1 },
    broken: { "/projects": [] },
    finds: ["value-kind /projects"],
    says: "至少要有 1 项",
  },
  {
    name: "at most one row",
    form: { [`${list}/maxItems`]: 1 },
    report: { "/projects/1": undefined },
    broken: { "/projects/-": { name: "机房迁移", planned: 1, paid: 1, done: true } },
    finds: ["value-kind /projects"],
  },
  {
    name: "a row without a name",
    form: {},
    broken: { "/projects/1/name": null },
    finds: ["row-key /projects/1/name"],
  },
  {
    name: "two rows of one name",
    form: {},
    broken: { "/projects/1/name": "门户改版" },
    finds: ["row-key /projects/1/name"],
  },
  {
    name: "a cell of a row that is blank",
    form: {},
    broken: { "/projects/0/paid": null },
    finds: ["cell-blank /projects/0/paid"],
  },
  {
    name: "a row with a key that is not there",
    form: {},
    broken: { "/projects/0/payed": 1 },
    finds: ["key-unknown /projects/0/payed"],
  },
  {
    name: "a cell of a row that is of another kind",
    form: {},
    broken: { "/projects/1/done": "是", "/projects/1/planned": "12万元" },
    finds: ["number-format /projects/1/planned", "value-kind /projects/1/done"],
  },
  { name: "rows that are counted", form: { [`${list}/x-table/numbered`]: "序号" } },
  {
    name: "columns that stand in the list itself",
    form: {
      "/definitions/project": undefined,
      [`${list}/items`]: {
        type: "object",
        additionalProperties: false,
        properties: { name: { title: "名称", type: ["string", "null"] } },
      },
    },
    report: { "/projects": [{ name: "甲" }] },
    broken: { "/projects/0/name": null },
    finds: ["row-key /projects/0/name"],
  },
  {
    name: "columns by allOf",
    form: { [`${list}/items`]: { allOf: [{ $ref: "#/definitions/project" }] } },
    broken: { "/projects/0/paid": null },
    finds: ["cell-blank /projects/0/paid"],
  },
  {
    name: "a list that may be left out",
    form: { "/required": ["format", "year", "organ", "summary", "flow", "result", "stock", "facts"] },
    report: { "/projects": undefined },
  },
  {
    name: "a list too long to be added up: that alone is reported",
    form: {
      "/properties/facts/properties/spent": {
        title: "项目支出",
        type: ["number", "null"],
        "x-cell": { unit: "万元", decimals: 2 },
      },
      "/properties/facts/x-relations": [
        { rule: "spent", severity: "error", text: "应当相等", sum: ["/projects/*/paid"], equals: ["spent"] },
      ],
    },
    report: { "/facts/spent": 32.25 },
    broken: {
      "/facts/spent": 501,
      "/projects": Array.from({ length: 501 }, (_, index) => ({
        name: `第${index}项`,
        planned: 1,
        paid: 1,
        done: true,
      })),
    },
    finds: ["row-key /projects"],
  },
  {
    name: "a note at a row by its name",
    form: {
      "/properties/notes": { title: "附注", type: "object", additionalProperties: { type: "string" } },
    },
    report: { "/notes": { "/projects/机房迁移/paid": "含设备款" } },
    broken: { "/notes": { "/projects/机房/paid": "含设备款" } },
    finds: ["pointer-unknown /notes/~1projects~1机房~1paid"],
  },
];
