import type { FeatureCase } from "../../case.js";
import { oneRelation, relation } from "../../one-relation.js";

const flow = "/properties/flow/x-relations";
const facts = "/properties/facts/x-relations";
const inRow = "/definitions/project/x-relations";
const kept = "/definitions/documents/x-relations";

/** `x-relations` inside a report: what must hold between figures, and when. */
export const relationFeatures: readonly FeatureCase[] = [
  {
    name: "a sum that equals a total",
    form: {
      "/properties/result/x-relations": oneRelation({
        sum: ["review/upheld", "review/corrected"],
        equals: ["review/total"],
      }),
    },
    report: { "/result/review/total": undefined },
    broken: { "/result/review/total": 4 },
    finds: ["one /result/review/total"],
  },
  {
    name: "two figures that compute each other",
    form: {
      "/properties/result/properties/review/x-relations": [
        { ...relation({ sum: ["upheld"], equals: ["total"] }), rule: "one" },
        { ...relation({ sum: ["total"], equals: ["upheld"] }), rule: "other" },
      ],
    },
    report: { "/result/review": { upheld: 3, corrected: 0, total: 3 } },
    broken: { "/result/review": { corrected: 0 } },
    finds: ["cell-blank /result/review/upheld", "cell-blank /result/review/total"],
  },
  {
    name: "a total that is computed under a condition alone",
    form: {
      "/properties/result/properties/review/x-relations": oneRelation({
        sum: ["upheld", "corrected"],
        equals: ["total"],
        when: { cell: "/facts/open", is: true },
      }),
    },
    report: { "/result/review/total": undefined },
    broken: { "/facts/open": false },
    finds: ["cell-blank /result/review/total"],
  },
  {
    name: "a sum less something",
    form: { [kept]: oneRelation({ sum: ["kept"], minus: ["made"], equals: ["before"] }) },
    broken: { "/stock/rules/before": 2 },
    finds: ["one /stock/rules/before"],
  },
  {
    name: "at most a sum",
    form: { [facts]: oneRelation({ sum: ["online"], atMost: ["items"] }) },
    allowed: [{ "/facts/online": 80, "/facts/rate": 100 }],
    broken: { "/facts/online": 81 },
    finds: ["one /facts/items"],
  },
  {
    name: "two figures that are not the same",
    form: { [facts]: oneRelation({ sum: ["online"], differs: ["items"] }) },
    broken: { "/facts/online": 80 },
    finds: ["one /facts/items"],
  },
  {
    name: "a sum that is a number",
    form: { [facts]: oneRelation({ sum: ["items"], minus: ["online"], equals: [9] }) },
    broken: { "/facts/items": 81 },
    finds: ["one /facts/items"],
    says: "81 − 71 = 10，应为 9，多 1；",
  },
  {
    name: "at most a number",
    form: { [facts]: oneRelation({ sum: ["items"], atMost: [100] }) },
    broken: { "/facts/items": 101 },
    finds: ["one /facts/items"],
    says: "101，大于 100",
  },
  {
    name: "at most a figure and a number",
    form: { [facts]: oneRelation({ sum: ["items"], atMost: ["online", 10] }) },
    broken: { "/facts/items": 82 },
    finds: ["one /facts/online"],
    says: "82，大于 71 + 10 = 81",
  },
  {
    name: "a ratio, rounded to the decimals of the result",
    form: { [facts]: oneRelation({ sum: ["online"], over: ["items"], times: 100, equals: ["rate"] }) },
    allowed: [
      { "/facts/items": 0, "/facts/online": 0, "/facts/rate": 0 },
      { "/facts/items": 3, "/facts/online": 2, "/facts/rate": 66.7 },
      { "/facts/rate": undefined },
    ],
    broken: { "/facts/rate": 88.9 },
    finds: ["one /facts/rate"],
    says: "应为 88.8（71 ÷ 80 × 100），填写 88.9，多 0.1；",
  },
  {
    name: "a ratio give or take a little",
    form: {
      [facts]: oneRelation({ sum: ["online"], over: ["items"], times: 100, within: 0.5, equals: ["rate"] }),
    },
    allowed: [{ "/facts/rate": 89.3 }],
    broken: { "/facts/rate": 89.4 },
    finds: ["one /facts/rate"],
  },
  {
    name: "a ratio that is at most a number",
    form: { [facts]: oneRelation({ sum: ["online"], over: ["items"], times: 100, atMost: [90] }) },
    allowed: [{ "/facts/items": 0 }],
    broken: { "/facts/online": 73 },
    finds: ["one /facts/online"],
    says: "73 ÷ 80 × 100",
  },
  {
    name: "sides that may differ by one",
    form: {
      "/properties/result/properties/review/x-relations": oneRelation({
        sum: ["upheld", "corrected"],
        within: 1,
        equals: ["total"],
      }),
    },
    allowed: [{ "/result/review/total": 4 }],
    broken: { "/result/review/total": 5 },
    finds: ["one /result/review/total"],
  },
  {
    name: "rows that balance, in every column",
    form: { [flow]: oneRelation({ sum: ["received"], equals: ["closed/*", "left"] }) },
    broken: { "/flow/left": { person: 5, firm: 0, total: 5 } },
    finds: ["one /flow/left/person", "one /flow/left/total"],
  },
  {
    name: "rows that balance in one column alone",
    form: { [flow]: oneRelation({ sum: ["received"], equals: ["closed/*", "left"], only: ["total"] }) },
    broken: { "/flow/left": { person: 5, firm: 0, total: 5 } },
    finds: ["one /flow/left/total"],
  },
  {
    name: "every row at or below",
    form: { [flow]: oneRelation({ sum: ["closed/**", "left"], equals: ["received"] }) },
    broken: { "/flow/closed/refused": { person: 7, firm: 1, total: 8 } },
    finds: ["one /flow/received/person", "one /flow/received/total"],
  },
  {
    name: "a relation of a group",
    form: {
      "/properties/flow/properties/closed/x-relations": oneRelation({
        sum: ["refused"],
        atMost: ["granted"],
      }),
    },
    broken: { "/flow/closed/refused": { person: 31, firm: 1, total: 32 } },
    finds: ["one /flow/closed/granted/person"],
  },
  {
    name: "a relation where a row is used",
    form: {
      "/properties/flow/properties/left/x-relations": oneRelation({ sum: ["firm"], atMost: ["person"] }),
    },
    allowed: [{ "/flow/closed/refused": { person: 1, firm: 6, total: 7 } }],
    broken: { "/flow/left": { person: 4, firm: 5, total: 9 } },
    finds: ["one /flow/left/person"],
  },
  {
    name: "a relation of the root, across parts",
    form: {
      "/x-relations": oneRelation({
        sum: ["flow/received/total"],
        minus: ["result/review/total"],
        atMost: ["/facts/items"],
      }),
    },
    broken: { "/facts/items": 40, "/facts/online": 30 },
    finds: ["one /facts/items"],
  },
  {
    name: "a relation of a part that looks at another",
    form: {
      "/properties/result/x-relations": oneRelation({
        sum: ["review/total"],
        atMost: ["/flow/closed/refused/total"],
      }),
    },
    broken: { "/result/review": { upheld: 8, corrected: 0, total: 8 } },
    finds: ["one /flow/closed/refused/total"],
  },
  {
    name: "a relation where a cell says yes",
    form: { [facts]: oneRelation({ sum: ["items"], equals: [0], when: { cell: "open", is: false } }) },
    allowed: [{ "/facts/open": false, "/facts/items": 0 }],
    broken: { "/facts/open": false },
    finds: ["one /facts/items"],
  },
  {
    name: "a relation where a choice is not this one",
    form: {
      [facts]: oneRelation({ sum: ["online"], equals: ["items"], when: { cell: "level", not: "high" } }),
    },
    broken: { "/facts/level": "low" },
    finds: ["one /facts/items"],
  },
  {
    name: "a relation where a figure is not 0",
    form: { [kept]: oneRelation({ sum: ["made"], atMost: [3], when: { cell: "before", not: 0 } }) },
    report: { "/stock/orders/before": 0 },
    broken: { "/stock/orders/before": 20 },
    finds: ["one /stock/orders/made"],
  },
  {
    name: "a relation where another part says so",
    form: {
      "/properties/stock/x-relations": oneRelation({
        sum: ["rules/made"],
        equals: [0],
        when: { cell: "/facts/open", is: false },
      }),
    },
    broken: { "/facts/open": false },
    finds: ["one /stock/rules/made"],
  },
  {
    name: "a warning",
    form: { [facts]: [{ ...relation({ sum: ["items"], atMost: [10] }), severity: "warning" }] },
    report: { "/facts/items": 5 },
    broken: { "/facts/items": 80 },
    finds: ["one /facts/items"],
  },
  {
    name: "a sentence in each language",
    form: {
      [facts]: [
        {
          ...relation({ sum: ["items"], atMost: [100] }),
          text: { zh: "不超过一百", en: "no more than 100" },
        },
      ],
    },
    broken: { "/facts/items": 101 },
    finds: ["one /facts/items"],
  },
  {
    name: "a row's figures in each of its rows",
    form: { [inRow]: oneRelation({ sum: ["paid"], atMost: ["planned"] }) },
    broken: { "/projects/1/paid": 12.5 },
    finds: ["one /projects/1/planned"],
  },
  {
    name: "a sum down a list",
    form: {
      "/properties/facts/properties/spent": {
        title: "项目支出",
        type: ["number", "null"],
        "x-cell": { unit: "万元", decimals: 2 },
      },
      [facts]: oneRelation({ sum: ["/projects/*/paid"], equals: ["spent"] }),
    },
    report: { "/facts/spent": 32.25 },
    allowed: [{ "/projects": [], "/facts/spent": 0 }, { "/facts/spent": undefined }],
    broken: { "/facts/spent": 32.2 },
    finds: ["one /facts/spent"],
  },
  {
    name: "nothing of a list that is left out",
    form: {
      "/required": ["format", "year", "organ", "summary", "flow", "result", "stock", "facts"],
      "/properties/facts/properties/spent": {
        title: "项目支出",
        type: ["number", "null"],
        "x-cell": { unit: "万元", decimals: 2 },
      },
      [facts]: oneRelation({ sum: ["/projects/*/paid"], equals: ["spent"] }),
    },
    report: { "/projects": undefined, "/facts/spent": 32.25 },
  },
];
