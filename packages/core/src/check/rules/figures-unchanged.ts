import { cellIn } from "../../report/other-reports.js";
import type { Fault } from "../build-finding.js";
import type { Subject } from "../../report/subject.js";

/** A small office may well have the same few figures again: one request alone makes six. */
const fewestFigures = 10;

/** Not all figures that are not zero are those of last year's report. */
export function figuresUnchanged({ form, figures, context, messages }: Subject): Fault[] {
  const lastYear = context.reports?.lastYear;
  if (!lastYear) return [];
  const shared = form.cells.filter((cell) => cellIn(lastYear, cell) !== undefined);
  const written = shared.filter(({ index }) => (figures.values[index] ?? 0) !== 0);
  const hasChanged = shared.some(({ index }) => figures.values[index] !== figures.others.lastYear?.[index]);
  if (hasChanged || written.length < fewestFigures) return [];
  const message = messages.figuresUnchanged(written.length);
  return [{ rule: "figures-unchanged", severity: "warning", pointer: "/year", message }];
}
