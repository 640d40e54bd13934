import type { Cell, CellRule, Form, Place } from "../form/form.js";
import type { RuleExample } from "../rules/rule-example.js";
import { conditionValue } from "./condition-text.js";
import { flowOf } from "./print-sample.js";
import { filledValue, sampleOf } from "./sample-report.js";

/** Where something must be filled: the group or row of both cells, with the one that must be and without it. */
export function filledExample(
  { cells: [first = -1], when, must }: CellRule,
  plain: Form,
): RuleExample | undefined {
  if (must.kind !== "filled") return undefined;
  const { form, values } = sampleOf(plain);
  const cell = form.cells[first];
  const condition = when && form.cells[when.cell];
  const place = cell && commonPlace(cell, condition ?? cell, form);
  if (!cell || !place) return undefined;
  const written = (value: unknown) => {
    const met = when ? values.cells.with(when.cell, conditionValue(when, form)) : values.cells;
    return flowOf(place, form, { ...values, cells: met.with(cell.index, value) });
  };
  return { at: place.pointer, passing: written(filledValue(cell, form)), failing: written(undefined) };
}

/** The place nearest above two cells. */
function commonPlace(cell: Cell, other: Cell, { places }: Form): Place | undefined {
  let at = cell.pointer;
  while (at !== "" && (at === cell.pointer || !other.pointer.startsWith(`${at}/`)))
    at = at.slice(0, at.lastIndexOf("/"));
  return places.get(at);
}
