import { nodeAt } from "../../source/pointer.js";
import { defineRule } from "../define-rule.js";

export const formatOfYear = defineRule({
  id: "format-of-year",
  severity: "error",
  title: { zh: "报告的格式要与年度相符", en: "the form is the one prescribed for the year" },
  remedy: {
    zh: "核对年度；年度无误的，改用该年度规定的格式。",
    en: "Check the year; if it is right, use the form prescribed for it.",
  },
  messages: {
    zh: {
      otherYears: (year: number, id: string, years: string) =>
        `${year} 年度的报告不用 ${id} 格式；${id} 格式用于 ${years} 年度`,
      years: (from: number, to: number | undefined) =>
        to === undefined ? `${from} 及以后` : from === to ? `${from}` : `${from}–${to}`,
    },
    en: {
      otherYears: (year, id, years) =>
        `a report for ${year} does not use format ${id}, which is for ${years}`,
      years: (from, to) =>
        to === undefined ? `${from} and later` : from === to ? `${from}` : `${from}–${to}`,
    },
  },
  example: ({ years }) => ({ at: "/year", passing: String(years.from), failing: String(years.from - 1) }),
  check: ({ source, form }, messages) => {
    const node = nodeAt(source, ["year"]);
    const year = node?.kind === "scalar" ? node.value : undefined;
    const { from, to } = form.years;
    if (typeof year !== "number" || (year >= from && (to === undefined || year <= to))) return [];
    return [{ pointer: "/year", message: messages.otherYears(year, form.id, messages.years(from, to)) }];
  },
});
