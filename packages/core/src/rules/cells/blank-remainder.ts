import type { Relation } from "../../form/form.js";
import { blankTotals } from "../../report/blank-totals.js";
import { figureDigits } from "../../report/figure-digits.js";
import { fitsCell } from "../../report/fits-cell.js";
import { hasNote } from "../../report/has-note.js";
import { impliedFigures } from "../../report/implied-figures.js";
import type { Subject } from "../../report/subject.js";
import { defineRule } from "../define-rule.js";
import { exampleRow } from "../rule-example.js";
import { setFigure } from "../set-figure.js";
import type { FixDraft } from "../violation.js";

/** Blanks of which relations say what they add up to. */
interface Remainder {
  readonly blanks: readonly number[];
  readonly remainder: number;
  readonly relations: readonly Relation[];
}

/** In real reports most blanks mean 0: a remainder is then a mistake that the blanks hide. */
export const blankRemainder = defineRule({
  id: "blank-remainder",
  severity: "warning",
  title: {
    zh: "有空白的，已填各项之和应与另一边相等，否则差额应是空白处的数",
    en: "known figures make up the other side of a relation, or what remains belongs in its blanks",
  },
  remedy: {
    zh: "把差额填入空白的格；空白处确实没有发生的，已填的数字中有一个不对。",
    en: "Fill what remains into the blank cells; if nothing happened there, one of the other figures is wrong.",
  },
  messages: {
    zh: {
      one: (remainder: string) => `未填，而按勾稽关系应为 ${remainder}；如确为 0，则有关数字有误`,
      several: (count: number, remainder: string) =>
        `有 ${count} 格未填，而按勾稽关系合计应为 ${remainder}；如确为 0，则有关数字有误`,
      fillIn: (value: string) => `填入 ${value}`,
    },
    en: {
      one: (remainder) =>
        `blank, but ${remainder} by the relation; if nothing happened, another figure is wrong`,
      several: (count, remainder) =>
        `${count} cells are blank, but must add up to ${remainder} by the relation; if nothing happened, another figure is wrong`,
      fillIn: (value) => `Fill in ${value}`,
    },
  },
  example: exampleRow((text) => text.replace(/: [1-9]\d*/, ": null")),
  check: (subject, messages) => {
    const { form, messages: common, context } = subject;
    const implied = impliedFigures(subject.assessed);
    return remaindersOf(subject).flatMap(({ blanks, remainder, relations }) => {
      const [first = -1] = blanks;
      const isOne = blanks.length === 1;
      const digits = figureDigits(remainder, form.cells[first] ?? {});
      const what = isOne ? messages.one(digits) : messages.several(blanks.length, digits);
      const sentences = new Set(relations.map(({ text }) => text[context.language ?? "zh"]));
      const others = relations.flatMap(({ cells }) => cells).filter((cell) => cell !== first);
      const isSure = isOne && implied.get(first) === remainder;
      return [
        {
          pointer: form.cells[first]?.pointer ?? "",
          message: [what, ...sentences].join(common.listSeparator),
          related: [...new Set(others)],
          ...(isSure && { expected: remainder, fixes: fixesOf(first, remainder, messages, subject) }),
        },
      ];
    });
  },
});

/** Relations that say the same of the same blanks are one fact. That a total is blank has a rule of its own. */
function remaindersOf({ form, figures, assessed }: Subject): Remainder[] {
  const totals = blankTotals(form, figures);
  const found = new Map<string, Remainder>();
  for (const { relation, outcome } of assessed) {
    if (outcome.kind !== "incomplete" || outcome.remainder === 0) continue;
    const { blanks, remainder } = outcome;
    if (blanks.every((cell) => totals.has(cell))) continue;
    const key = [remainder, ...[...blanks].sort((a, b) => a - b)].join();
    found.set(key, { blanks, remainder, relations: [...(found.get(key)?.relations ?? []), relation] });
  }
  return [...found.values()];
}

/** A blank with a note may be meant. */
function fixesOf(
  cell: number,
  value: number,
  messages: { readonly fillIn: (value: string) => string },
  subject: Subject,
): FixDraft[] {
  if (
    !fitsCell(cell, value, subject.form) ||
    hasNote(subject.form.cells[cell]?.pointer ?? "", subject.source, subject.form)
  )
    return [];
  return [
    setFigure(cell, value, subject, {
      title: messages.fillIn(figureDigits(value, subject.form.cells[cell] ?? {})),
    }),
  ];
}
