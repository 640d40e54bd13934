import { blankTotals } from "../../report/blank-totals.js";
import { leftSide } from "../../report/figures.js";
import { figureDigits } from "../../report/figure-digits.js";
import type { Subject } from "../../report/subject.js";
import { defineRule } from "../define-rule.js";
import { setFigure } from "../set-figure.js";
import { exampleRow } from "../rule-example.js";

export const totalBlank = defineRule({
  id: "total-blank",
  severity: "error",
  title: {
    zh: "各项不全为 0 的，总计不能空白",
    en: "a total is not blank while its parts are not all zero",
  },
  remedy: {
    zh: "填入各项之和；也可以删去这一项，由系统计算。",
    en: "Fill in the sum; or leave the total out, and it is computed.",
  },
  messages: {
    zh: {
      blank: (expected: string | undefined) =>
        expected === undefined ? "总计未填，而各项不全为 0" : `总计未填，各项之和为 ${expected}`,
      contradicting: (sums: readonly string[]) =>
        `总计未填，按各项勾稽关系分别为 ${sums.join("、")}，必有一处有误`,
      fillIn: (value: string) => `填入 ${value}`,
    },
    en: {
      blank: (expected) =>
        expected === undefined
          ? "the total is blank although its parts are not all 0"
          : `the total is blank; its parts add up to ${expected}`,
      contradicting: (sums) =>
        `the total is blank, and its relations give ${sums.join(", ")}: a figure is wrong`,
      fillIn: (value) => `Fill in ${value}`,
    },
  },
  example: exampleRow((text, total) => text.replace(new RegExp(`${total}: \\d+`), `${total}: null`)),
  check: (subject, messages) =>
    [...blankTotals(subject.form, subject.figures)].map(([cell, relation]) => {
      const sums = sumsOf(cell, subject);
      const [expected] = sums;
      const digits = sums.map((sum) => figureDigits(sum, subject.form.cells[cell] ?? {}));
      const [shown = ""] = digits;
      const common = {
        pointer: subject.form.cells[cell]?.pointer ?? "",
        related: relation.plus.map((operand) => operand.cell),
      };
      if (expected === undefined) return { ...common, message: messages.blank(undefined) };
      if (sums.length > 1) return { ...common, message: messages.contradicting(digits) };
      return {
        ...common,
        message: messages.blank(shown),
        expected,
        fixes: [setFigure(cell, expected, subject, { title: messages.fillIn(shown), assumes: "parts" })],
      };
    }),
});

/** What the relations give for a total, each value once. */
function sumsOf(cell: number, { form, figures }: Subject): number[] {
  const own = form.relationsAt[cell]?.filter(({ total }) => total === cell) ?? [];
  return [...new Set(own.flatMap((relation) => leftSide(relation, figures) ?? []))];
}
