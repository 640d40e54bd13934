import type { FeatureCase } from "../../case.js";
import { oneRelation } from "../../one-relation.js";

const flow = "/properties/flow/x-relations";
const facts = "/properties/facts/x-relations";
const inRow = "/definitions/project/x-relations";
const kept = "/definitions/documents/x-relations";

/** Relations with last year's report and with this year's of another form. */
export const otherReportFeatures: readonly FeatureCase[] = [
  {
    name: "figures that last year's report left",
    form: { [kept]: oneRelation({ sum: ["before"], equals: ["kept"], of: "lastYear" }) },
    lastYear: { "/year": 2023, "/stock/rules/kept": 3, "/stock/orders/kept": 20 },
    broken: { "/stock/rules/before": 4 },
    finds: ["one /stock/rules/before"],
  },
  {
    name: "a row of a list matched by its name with last year's",
    form: { [inRow]: oneRelation({ sum: ["planned"], equals: ["planned"], of: "lastYear" }) },
    lastYear: { "/year": 2023, "/projects": [{ name: "机房迁移", planned: 12, paid: 0, done: false }] },
    broken: { "/projects/1/planned": 13 },
    finds: ["one /projects/1/planned"],
  },
  {
    name: "figures of this year's report of another form",
    form: {
      "/x-relations": oneRelation({
        sum: ["flow/received/total"],
        equals: ["flow/received/total"],
        of: { form: "other" },
      }),
    },
    other: {},
    broken: {
      "/flow/received": { person: 41, firm: 4, total: 45 },
      "/flow/left": { person: 5, firm: 0, total: 5 },
    },
    finds: ["one /flow/received/total"],
    says: "应为 44",
  },
  {
    name: "at most the figures of another form",
    form: {
      [facts]: oneRelation({
        sum: ["items"],
        atMost: ["/facts/items", "facts/online"],
        of: { form: "other" },
      }),
    },
    other: { "/facts/items": 10 },
    allowed: [{ "/facts/items": 81, "/facts/online": 81 }],
    broken: { "/facts/items": 82 },
    finds: ["one /facts/items"],
  },
  {
    name: "figures of the form that this one replaced",
    form: {
      "/x-form/succeeds": { form: "old", comparable: ["/stock/rules"] },
      [kept]: oneRelation({ sum: ["before"], equals: ["kept"], of: "lastYear" }),
    },
    oldForm: {},
    lastYear: { "/year": 2023, "/stock/rules/kept": 3, "/stock/orders/kept": 999 },
    broken: { "/stock/rules/before": 4 },
    finds: ["one /stock/rules/before"],
  },
];
