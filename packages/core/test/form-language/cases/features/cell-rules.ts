import type { FeatureCase } from "../../case.js";

const facts = "/properties/facts/x-relations";
const inRow = "/definitions/project/x-relations";
const kept = "/definitions/documents/x-relations";

/** What a form asks of single cells. */
export const cellRuleFeatures: readonly FeatureCase[] = [
  {
    name: "a cell that is filled where another says yes",
    form: {
      [facts]: [
        {
          rule: "one",
          cells: ["officer"],
          filled: true,
          when: { cell: "open", is: true },
          severity: "error",
          title: "填写责任人",
          message: "没有填写",
          text: "开通的填写责任人",
        },
      ],
    },
    allowed: [{ "/facts/open": false, "/facts/officer": null }],
    broken: { "/facts/officer": null },
    finds: ["one /facts/officer"],
  },
  {
    name: "a cell of a list's row that is filled",
    form: {
      [inRow]: [
        {
          rule: "one",
          cells: ["remark"],
          filled: true,
          when: { cell: "done", is: true },
          severity: "warning",
          title: "写明",
          message: "没有写明",
          text: "完成的写明",
        },
      ],
    },
    broken: { "/projects/1/remark": null },
    finds: ["one /projects/1/remark"],
  },
  {
    name: "an amount that names its unit",
    form: {
      [facts]: [
        {
          rule: "one",
          cells: ["cost"],
          namesUnit: true,
          severity: "warning",
          title: "写明单位",
          message: "{value} 没有单位",
          text: "写明单位",
        },
      ],
    },
    allowed: [{ "/facts/cost": 0 }],
    broken: { "/facts/cost": 12.5 },
    finds: ["one /facts/cost"],
  },
  {
    name: "0 unless an organ of some kind reports",
    form: {
      "/properties/stock/x-relations": [
        {
          rule: "one",
          cells: ["rules/*"],
          zeroUnlessOrgan: ["province"],
          severity: "warning",
          title: "填 0",
          message: "填写 {value} 件",
          text: "无权制定",
        },
      ],
    },
    report: { "/stock/rules": { before: 0, made: 0, kept: 0 } },
    organKind: "county",
    broken: { "/stock/rules/made": 1 },
    finds: ["one /stock/rules/made"],
  },
];
