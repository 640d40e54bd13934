import { figureDigits } from "../report/figure-digits.js";
import type { Subject } from "../report/subject.js";
import type { FixDraft } from "./violation.js";

interface SetFigureOptions {
  readonly title?: string;
  readonly kind?: FixDraft["kind"];
  readonly assumes?: FixDraft["assumes"];
}

/** Sets one figure; suggested, unless nothing else could be meant. */
export function setFigure(
  cell: number,
  value: number,
  subject: Subject,
  {
    title = subject.messages.setTo(digitsOf(cell, value, subject)),
    kind = "suggested",
    assumes,
  }: SetFigureOptions = {},
): FixDraft {
  return {
    title,
    kind,
    ...(assumes && { assumes }),
    set: [{ pointer: subject.form.cells[cell]?.pointer ?? "", value }],
  };
}

function digitsOf(cell: number, value: number, { form }: Subject): string {
  return figureDigits(value, form.cells[cell] ?? {});
}
