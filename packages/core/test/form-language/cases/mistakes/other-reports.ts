import type { MistakeCase } from "../../case.js";
import { oneRelation } from "../../one-relation.js";

const flow = "/properties/flow/x-relations";
const facts = "/properties/facts/x-relations";

/** Relations with other reports that cannot be. */
export const otherReportMistakes: readonly MistakeCase[] = [
  {
    name: "last year's rows added up",
    form: { [facts]: oneRelation({ sum: ["cost"], equals: ["/projects/*/paid"], of: "lastYear" }) },
    place: `${facts}/0`,
    zh: "逐行比较",
    en: "rows come and go",
  },
  {
    name: "another report that there is not",
    form: { [facts]: oneRelation({ sum: ["online"], equals: ["items"], of: "nextYear" }) },
    place: `${facts}/0/of`,
    zh: "lastYear",
    en: "lastYear",
  },
  {
    name: "another form without its id",
    form: { [facts]: oneRelation({ sum: ["online"], equals: ["items"], of: {} }) },
    place: `${facts}/0/of`,
    zh: "form",
    en: "form",
  },
  {
    name: "rows compared with another form",
    form: { [flow]: oneRelation({ sum: ["received"], equals: ["flow/received"], of: { form: "other" } }) },
    place: `${flow}/0`,
    zh: "格",
    en: "cells",
  },
  {
    name: "stars in another form",
    form: { [facts]: oneRelation({ sum: ["items"], equals: ["/flow/*/total"], of: { form: "other" } }) },
    place: `${facts}/0`,
    zh: "*",
    en: "*",
  },
  {
    name: "the form itself as the other form",
    form: { [facts]: oneRelation({ sum: ["items"], equals: ["/facts/online"], of: { form: "base" } }) },
    place: `${facts}/0/of/form`,
    zh: "base",
    en: "base",
  },
  {
    name: "figures of last year that nothing here is compared with",
    form: { [facts]: oneRelation({ sum: ["items"], equals: [3], of: "lastYear" }) },
    place: `${facts}/0/of`,
    zh: "of",
    en: "of",
  },
];
