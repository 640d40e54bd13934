import type { Remedy } from "../build-finding.js";
import { evaluate } from "../../report/evaluate.js";
import { cellAt } from "./relation-words.js";
import type { Subject } from "../../report/subject.js";

/**
 * Sets one figure. Safe when it is a total, every relation of it then holds, and nothing else could be meant: it is the
 * one figure to change, or no other relation speaks of it.
 */
export function setFigure(cell: number, value: number, subject: Subject, { isCulprit = false } = {}): Remedy {
  const { form, figures, messages } = subject;
  const changed = { ...figures, values: figures.values.with(cell, value) };
  const own = form.relations.filter(({ plus, minus, right }) => [...plus, ...minus, ...right].includes(cell));
  const isTotal = own.some(({ total }) => total === cell);
  const allHold = own.every((relation) => evaluate(relation, changed, form).kind === "holds");
  const contradictsLastYear = subject.relations.some(
    (relation) =>
      relation.lastYear &&
      [...relation.plus, ...relation.minus].includes(cell) &&
      evaluate(relation, figures, form).kind === "holds" &&
      evaluate(relation, changed, form).kind === "fails",
  );
  return {
    title: messages.setTo(String(value)),
    kind:
      isTotal && allHold && !contradictsLastYear && (isCulprit || own.length === 1) ? "safe" : "suggested",
    set: [{ pointer: cellAt(cell, subject).pointer, value }],
  };
}
