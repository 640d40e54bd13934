import type { Form } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";
import { readFigures } from "./figures.js";
import { formOf } from "./form-of.js";
import { structureOf } from "./structure.js";
import type { Subject } from "./subject.js";

/** The year that a report says it is of. */
export function yearOf(source: Source): number | undefined {
  const node = nodeAt(source, ["year"]);
  return node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
}

export function isForYear({ years: { from, to } }: Form, year: number): boolean {
  return year >= from && (to === undefined || year <= to);
}

/**
 * Of a report whose form is not for its year, the form that is, where what stands in the report fits that one better: the
 * wrong name is then all that is wrong.
 */
export function betterForm({ source, form, forms, structure }: Subject, year: number): Form | undefined {
  const known = forms.filter((one) => one.id !== form.id && isForYear(one, year));
  const ranked = known
    .map((one) => ({ form: one, problems: misfits(source, one) }))
    .toSorted((a, b) => a.problems - b.problems);
  const [best] = ranked;
  return best && best.problems < structure.length ? best.form : undefined;
}

/** In how many places a report is not as a form has it; the form's name aside, which is another's. */
function misfits(source: Source, form: Form): number {
  const own = formOf(source, form);
  return structureOf(source, own, readFigures(source, own)).filter(({ kind }) => kind !== "formatName")
    .length;
}
