import type { Form, Relation } from "../form/form.js";
import type { Figures } from "./figures.js";

/** Totals written as blank although their parts are not all zero, each with the first relation that says so. */
export function blankTotals(
  { relations }: Pick<Form, "relations">,
  { states, values }: Figures,
): ReadonlyMap<number, Relation> {
  const found = new Map<number, Relation>();
  for (const relation of relations) {
    const { total, plus } = relation;
    if (total === undefined || states[total] !== "blank" || found.has(total)) continue;
    if (plus.some(({ cell }) => (values[cell] ?? 0) !== 0)) found.set(total, relation);
  }
  return found;
}
