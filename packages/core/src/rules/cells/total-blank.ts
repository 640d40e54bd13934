import { blankTotals } from "../../report/blank-totals.js";
import { leftSum } from "../../report/figures.js";
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
      blank: (expected: number | undefined) =>
        expected === undefined ? "总计未填，而各项不全为 0" : `总计未填，各项之和为 ${expected}`,
      fillIn: (value: number) => `填入 ${value}`,
    },
    en: {
      blank: (expected) =>
        expected === undefined
          ? "the total is blank although its parts are not all 0"
          : `the total is blank; its parts add up to ${expected}`,
      fillIn: (value) => `Fill in ${value}`,
    },
  },
  example: exampleRow((text, total) => text.replace(new RegExp(`${total}: \\d+`), `${total}: null`)),
  check: (subject, messages) =>
    [...blankTotals(subject.form, subject.figures)].map(([cell, relation]) => {
      const expected = leftSum(relation, subject.figures);
      const common = {
        pointer: subject.form.cells[cell]?.pointer ?? "",
        related: relation.plus.map((operand) => operand.cell),
      };
      if (expected === undefined) return { ...common, message: messages.blank(expected) };
      return {
        ...common,
        message: messages.blank(expected),
        expected,
        fixes: [setFigure(cell, expected, subject, { title: messages.fillIn(expected), assumes: "parts" })],
      };
    }),
});
