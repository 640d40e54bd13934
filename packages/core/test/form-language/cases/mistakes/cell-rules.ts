import type { MistakeCase } from "../../case.js";
import { oneRelation } from "../../one-relation.js";

const flow = "/properties/flow/x-relations";
const facts = "/properties/facts/x-relations";

/** What cannot be asked of single cells. */
export const cellRuleMistakes: readonly MistakeCase[] = [
  {
    name: "cells of which nothing is asked",
    form: { [facts]: oneRelation({ cells: ["officer"], title: "甲", message: "乙" }) },
    place: `${facts}/0`,
    zh: "filled",
    en: "filled",
  },
  {
    name: "cells without a message",
    form: { [facts]: oneRelation({ cells: ["officer"], filled: true, title: "甲" }) },
    place: `${facts}/0`,
    zh: "message",
    en: "message",
  },
  {
    name: "a row that is filled",
    form: { [flow]: oneRelation({ cells: ["received"], filled: true, title: "甲", message: "乙" }) },
    place: `${flow}/0/cells`,
    zh: "格",
    en: "cell",
  },
  {
    name: "text that is 0",
    form: {
      [facts]: oneRelation({ cells: ["officer"], zeroUnlessOrgan: ["county"], title: "甲", message: "乙" }),
    },
    place: `${facts}/0/zeroUnlessOrgan`,
    zh: "不是数字",
    en: "no number",
  },
  {
    name: "an organ of no kind",
    form: {
      [facts]: oneRelation({ cells: ["items"], zeroUnlessOrgan: ["village"], title: "甲", message: "乙" }),
    },
    place: `${facts}/0/zeroUnlessOrgan/0`,
    zh: "county",
    en: "county",
  },
  {
    name: "a unit where none can be named",
    form: { [facts]: oneRelation({ cells: ["items"], namesUnit: true, title: "甲", message: "乙" }) },
    place: `${facts}/0/namesUnit`,
    zh: "units",
    en: "units",
  },
];
