import type { Remedy } from "./build-finding.js";
import { evaluate } from "./evaluate.js";
import { cellAt } from "./relation-words.js";
import type { Subject } from "./subject.js";

/** Sets one figure; safe when it is a total and every relation of it then holds. */
export function setFigure(cell: number, value: number, subject: Subject): Remedy {
  const { form, figures, messages } = subject;
  const values = figures.values.with(cell, value);
  const own = form.relations.filter(({ plus, minus, right }) => [...plus, ...minus, ...right].includes(cell));
  const isTotal = own.some(({ total }) => total === cell);
  const allHold = own.every((relation) => evaluate(relation, { values }, form).kind === "holds");
  return {
    title: messages.setTo(String(value)),
    kind: isTotal && allHold ? "safe" : "suggested",
    set: [{ pointer: cellAt(cell, subject).pointer, value }],
  };
}
