import { betterForm, isForYear, yearOf } from "../../report/better-form.js";
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
      otherForm: (year: number, id: string, better: string) =>
        `${year} 年度的报告应用 ${better} 格式，内容也是按 ${better} 格式写的，而 format 写作“${id}”；改正后再核对其他内容`,
      years: (from: number, to: number | undefined) =>
        to === undefined ? `${from} 及以后` : from === to ? `${from}` : `${from}–${to}`,
    },
    en: {
      otherYears: (year, id, years) =>
        `a report for ${year} does not use format ${id}, which is for ${years}`,
      otherForm: (year, id, better) =>
        `a report for ${year} uses format ${better}, and this one is written in it, yet \`format\` says "${id}"; once that is mended the rest is checked`,
      years: (from, to) =>
        to === undefined ? `${from} and later` : from === to ? `${from}` : `${from}–${to}`,
    },
  },
  example: ({ years }) => ({ at: "/year", passing: String(years.from), failing: String(years.from - 1) }),
  check: (subject, messages) => {
    const { source, form } = subject;
    const year = yearOf(source);
    if (year === undefined || isForYear(form, year)) return [];
    const better = betterForm(subject, year);
    if (better)
      return [
        {
          pointer: "/format",
          message: messages.otherForm(year, form.id, better.id),
          fixes: [
            {
              title: subject.messages.setTo(`"${better.id}"`),
              kind: "suggested",
              set: [{ pointer: "/format", value: better.id }],
            },
          ],
          explainsAll: true,
        },
      ];
    const years = messages.years(form.years.from, form.years.to);
    return [{ pointer: "/year", message: messages.otherYears(year, form.id, years) }];
  },
});
