import type { Form, TablePart } from "../../form/form.js";
import { evaluate } from "../../report/evaluate.js";
import type { Figures } from "../../report/figures.js";
import type { Assessed } from "./find-culprits.js";

/** Two neighbouring figures that stand in each other's place. */
export type Transposed = readonly [first: number, second: number];

/** Finds the one pair of neighbours, in a row or a column, whose exchange makes every relation of the table hold. */
export function findTransposed(
  table: TablePart,
  assessed: readonly Assessed[],
  figures: Figures,
  form: Form,
): Transposed | undefined {
  // Figures that are merely doubtful are not out of place, and computed ones follow the others.
  const doubtful = assessed.some(
    ({ relation, outcome }) => outcome.kind === "fails" && relation.kind !== "equals",
  );
  if (doubtful || figures.computedBy.size > 0) return undefined;
  const known = assessed.filter(({ outcome }) => outcome.kind !== "unassessable");
  if (known.every(({ outcome }) => outcome.kind === "holds")) return undefined;
  const pairs = [...table.rows, ...table.columns].flatMap(({ cells }) => neighbours(cells));
  const mending = pairs.filter(([first, second]) => {
    const [a, b] = [figures.values[first], figures.values[second]];
    if (a === undefined || b === undefined || a === b) return false;
    const changed = { ...figures, values: exchanged([first, second], figures.values) };
    return known.every(({ relation }) => evaluate(relation, changed, form).kind === "holds");
  });
  const [only, ...others] = mending;
  return others.length === 0 ? only : undefined;
}

/** The figures with two of them in each other's place. */
export function exchanged([first, second]: Transposed, values: Figures["values"]): Figures["values"] {
  return values.with(first, values[second]).with(second, values[first]);
}

function neighbours(cells: readonly number[]): Transposed[] {
  return cells.slice(1).flatMap((cell, index) => {
    const before = cells[index];
    return before === undefined ? [] : [[before, cell] as const];
  });
}
