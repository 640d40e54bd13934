import type { Form, TablePart } from "../../form/form.js";
import { evaluate, type Outcome } from "../../report/evaluate.js";
import type { Figures } from "../../report/figures.js";
import type { Assessed } from "../../report/assess.js";

/** Two adjacent figures that stand in each other's place. */
export type Transposed = readonly [first: number, second: number];

/** Finds the one pair of adjacent figures, in a row or a column, whose exchange makes every relation of the table hold. */
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
  if (assessed.every(({ outcome }) => outcome.kind !== "fails")) return undefined;
  const pairs = [...table.rows, ...table.columns].flatMap(({ cells }) => adjacentPairs(cells));
  const mending = pairs.filter(([first, second]) => {
    const [a, b] = [figures.values[first], figures.values[second]];
    if (a === undefined || b === undefined || a === b) return false;
    const changed = { ...figures, values: exchanged([first, second], figures.values) };
    return assessed.every(
      ({ relation, outcome }) =>
        outcome.kind === "unassessable" || isKept(outcome, evaluate(relation, changed, form)),
    );
  });
  const [only, ...others] = mending;
  return others.length === 0 ? only : undefined;
}

/** What failed holds then, and what held or lacked figures does not fail. */
function isKept(before: Outcome, after: Outcome): boolean {
  return before.kind === "incomplete" ? after.kind === "incomplete" : after.kind === "holds";
}

/** The figures with two of them in each other's place. */
export function exchanged([first, second]: Transposed, values: Figures["values"]): Figures["values"] {
  return values.with(first, values[second]).with(second, values[first]);
}

function adjacentPairs(cells: readonly number[]): Transposed[] {
  return cells.slice(1).flatMap((cell, index) => {
    const before = cells[index];
    return before === undefined ? [] : [[before, cell] as const];
  });
}
