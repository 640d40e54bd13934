import type { MistakeCase } from "../../case.js";
import { oneRelation, relation } from "../../one-relation.js";

const facts = "/properties/facts/x-relations";

/** Rules that are not declared as they must be, or where nobody reads them. */
export const declarationMistakes: readonly MistakeCase[] = [
  {
    name: "one name for two rules",
    form: {
      [facts]: [
        ...oneRelation({ sum: ["online"], atMost: ["items"] }),
        { ...relation({ sum: ["online"], atMost: [100] }), severity: "info" },
      ],
    },
    place: `${facts}/1/rule`,
    zh: "请另起名称",
    en: "choose another name",
  },
  {
    name: "a rule of every report",
    form: { [facts]: [{ ...relation({ sum: ["online"], atMost: ["items"] }), rule: "cell-blank" }] },
    place: `${facts}/0/rule`,
    zh: "cell-blank",
    en: "cell-blank",
  },
  {
    name: "a rule with a name in capitals",
    form: { [facts]: [{ ...relation({ sum: ["online"], atMost: ["items"] }), rule: "OnlineItems" }] },
    place: `${facts}/0/rule`,
    zh: "a-z",
    en: "a-z",
  },
  {
    name: "a severity that is none",
    form: { [facts]: [{ ...relation({ sum: ["online"], atMost: ["items"] }), severity: "fatal" }] },
    place: `${facts}/0/severity`,
    zh: "warning",
    en: "warning",
  },
  {
    name: "a relation that says nothing",
    form: { [facts]: [{ ...relation({ sum: ["online"], atMost: ["items"] }), text: "" }] },
    place: `${facts}/0/text`,
    zh: "空白",
    en: "blank",
  },
  {
    name: "a sentence in one language of two",
    form: { [facts]: [{ ...relation({ sum: ["online"], atMost: ["items"] }), text: { zh: "不超过" } }] },
    place: `${facts}/0/text`,
    zh: "en",
    en: "en",
  },
  {
    name: "a misspelt word of a relation",
    form: { [facts]: oneRelation({ sum: ["online"], atmost: ["items"] }) },
    place: `${facts}/0/atmost`,
    zh: "atMost",
    en: "atMost",
  },
  {
    name: "a title on a relation of figures",
    form: { [facts]: oneRelation({ sum: ["online"], atMost: ["items"], title: "网办" }) },
    place: `${facts}/0`,
    zh: "cells",
    en: "cells",
  },
  {
    name: "relations on prose",
    form: {
      "/properties/summary/x-relations": oneRelation({ sum: ["/facts/online"], atMost: ["/facts/items"] }),
    },
    place: "/properties/summary/x-relations",
    zh: "不起作用",
    en: "has no effect",
  },
  {
    name: "relations on a field",
    form: {
      "/properties/source/x-relations": oneRelation({ sum: ["/facts/online"], atMost: ["/facts/items"] }),
    },
    place: "/properties/source/x-relations",
    zh: "不起作用",
    en: "has no effect",
  },
  {
    name: "relations on a cell",
    form: {
      "/definitions/count/x-relations": oneRelation({ sum: ["/facts/online"], atMost: ["/facts/items"] }),
    },
    place: "/definitions/count/x-relations",
    zh: "不起作用",
    en: "has no effect",
  },
  {
    name: "relations in a definition that nothing uses",
    form: {
      "/definitions/unused": {
        type: "object",
        properties: { a: { title: "甲", type: ["integer", "null"] } },
        "x-relations": oneRelation({ sum: ["a"], atMost: [3] }),
      },
    },
    place: "/definitions/unused/x-relations",
    zh: "不起作用",
    en: "has no effect",
  },
  {
    name: "relations that are no list",
    form: { [facts]: relation({ sum: ["online"], atMost: ["items"] }) },
    place: facts,
    zh: "数组",
    en: "list",
  },
];
