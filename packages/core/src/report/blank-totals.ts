import type { Form, Relation } from "../form/form.js";
import { type Figures, sumOf } from "./figures.js";
import { isMet } from "./is-met.js";

/** Totals written as blank although their parts are not all zero, each with the first relation that says so. */
export function blankTotals(
  form: Pick<Form, "relations" | "cells">,
  figures: Figures,
): ReadonlyMap<number, Relation> {
  const found = new Map<number, Relation>();
  const { states, values } = figures;
  for (const relation of form.relations) {
    const { total, plus } = relation;
    if (total === undefined || states[total] !== "blank" || found.has(total)) continue;
    // Where it is not asked for, or nothing can be divided, it may be blank.
    if (isMet(relation.when, figures, form) !== true || isOverZero(relation, figures)) continue;
    if (plus.some(({ cell }) => (values[cell] ?? 0) !== 0)) found.set(total, relation);
  }
  return found;
}

function isOverZero({ ratio }: Relation, figures: Figures): boolean {
  return ratio !== undefined && sumOf(ratio.over, figures) === 0;
}
