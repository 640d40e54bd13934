import { blankTotals } from "../../report/blank-totals.js";
import { leftSum } from "../../report/figures.js";
import { defineRule } from "../define-rule.js";
import { exampleRow } from "../rule-example.js";
import type { ViolationDraft } from "../violation.js";

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
  check: ({ form, figures }, messages) =>
    [...blankTotals(form, figures)].map(([total, relation]): ViolationDraft => {
      const expected = leftSum(relation, figures);
      const pointer = form.cells[total]?.pointer ?? "";
      const common = {
        pointer,
        message: messages.blank(expected),
        related: relation.plus.map(({ cell }) => cell),
      };
      if (expected === undefined) return common;
      const set = [{ pointer, value: expected }];
      const fix = { title: messages.fillIn(expected), kind: "suggested", assumes: "parts", set } as const;
      return { ...common, expected, fixes: [fix] };
    }),
});
