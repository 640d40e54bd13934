import type { FeatureCase } from "../../case.js";

const facts = "/properties/facts/properties";

/** Cells and fields: what they hold, how they are written and printed. */
export const cellFeatures: readonly FeatureCase[] = [
  {
    name: "a whole number",
    form: {},
    broken: { "/facts/items": 80.5 },
    finds: ["number-format /facts/items"],
  },
  {
    name: "a least and a most",
    form: {},
    broken: { "/facts/items": 1000001, "/facts/online": -1 },
    finds: ["number-format /facts/items", "number-format /facts/online"],
  },
  {
    name: "a greatest bound that does not belong",
    form: { [`${facts}/rate/exclusiveMaximum`]: 100 },
    allowed: [{ "/facts/items": 1000, "/facts/rate": 99.9 }],
    broken: { "/facts/rate": 100 },
    finds: ["number-format /facts/rate"],
    says: "要填小于 100 的数",
  },
  {
    name: "so many decimals",
    form: {},
    broken: { "/facts/rate": 88.75 },
    finds: ["decimal-places /facts/rate"],
  },
  {
    name: "two decimals of a binary fraction",
    form: {},
    allowed: [{ "/projects/0/planned": 4.35 }, { "/projects/0/planned": 52.1 }],
  },
  {
    name: "a signed figure",
    form: {},
    allowed: [{ "/facts/change": 16 }, { "/facts/change": 0 }],
    broken: { "/facts/change": "增3" },
    finds: ["number-format /facts/change"],
  },
  {
    name: "an amount that names its unit",
    form: {},
    allowed: [{ "/facts/cost": { value: 0, unit: "元" } }],
    broken: { "/facts/cost": { value: 12.5, unit: "美元" } },
    finds: ["number-format /facts/cost"],
  },
  { name: "text", form: {}, broken: { "/facts/officer": 7 }, finds: ["value-kind /facts/officer"] },
  {
    name: "text of a pattern",
    form: { [`${facts}/officer/pattern`]: "^\\p{Script=Han}{2,4}$" },
    broken: { "/facts/officer": "Lin" },
    finds: ["value-kind /facts/officer"],
  },
  {
    name: "yes or no",
    form: {},
    allowed: [{ "/facts/open": false }],
    broken: { "/facts/open": "是" },
    finds: ["value-kind /facts/open"],
  },
  {
    name: "yes and no in words of the form",
    form: { [`${facts}/open/x-cell`]: { words: ["已开通", "未开通"] } },
    broken: { "/facts/open": 1 },
    finds: ["value-kind /facts/open"],
  },
  {
    name: "a choice",
    form: {},
    allowed: [{ "/facts/level": "low" }],
    broken: { "/facts/level": "middle" },
    finds: ["value-kind /facts/level"],
  },
  {
    name: "a choice of numbers",
    form: {
      [`${facts}/grade`]: {
        title: "级别",
        enum: [1, 2, 3, null],
        "x-cell": { words: ["一级", "二级", "三级"] },
      },
    },
    report: { "/facts/grade": 2 },
    broken: { "/facts/grade": 4 },
    finds: ["value-kind /facts/grade"],
  },
  {
    name: "a choice with its type",
    form: { [`${facts}/level/type`]: ["string", "null"] },
    broken: { "/facts/level": "middle" },
    finds: ["value-kind /facts/level"],
  },
  {
    name: "several choices",
    form: {},
    allowed: [{ "/facts/ways": [] }, { "/facts/ways": ["post"] }],
    broken: { "/facts/ways/1": "fax" },
    finds: ["value-kind /facts/ways"],
  },
  {
    name: "several choices, at most two",
    form: { [`${facts}/ways/maxItems`]: 2 },
    broken: { "/facts/ways": ["web", "phone", "post"] },
    finds: ["value-kind /facts/ways"],
    says: "最多只能有 2 项",
  },
  {
    name: "a blank figure is reported",
    form: {},
    broken: { "/facts/items": undefined },
    finds: ["cell-blank /facts/items"],
  },
  {
    name: "a blank choice is reported",
    form: {},
    broken: { "/facts/level": null },
    finds: ["cell-blank /facts/level"],
  },
  {
    name: "a blank text is reported unless it is optional",
    form: { [`${facts}/officer/x-cell`]: {} },
    allowed: [],
    broken: { "/facts/officer": null },
    finds: ["cell-blank /facts/officer"],
  },
  {
    name: "a text that may stay blank",
    form: {},
    allowed: [{ "/facts/officer": null }, { "/facts/officer": undefined }],
  },
  {
    name: "figures that may stay blank by their definition",
    form: { "/definitions/count/x-cell/optional": true },
    allowed: [{ "/facts/items": null, "/facts/online": null }, { "/stock/rules": {} }],
  },
  {
    name: "a cell that is optional where it stands",
    form: { [`${facts}/items/x-cell`]: { optional: true } },
    allowed: [{ "/facts/items": null }],
    broken: { "/facts/online": null },
    finds: ["cell-blank /facts/online"],
  },
  {
    name: "a unit that differs where the cell stands",
    form: { [`${facts}/items/x-cell`]: { unit: "项" } },
    allowed: [{ "/facts/items": 3 }],
  },
  {
    name: "a cell that is no table's",
    form: {},
    broken: { "/facts/more": 1 },
    finds: ["key-unknown /facts/more"],
  },
];
