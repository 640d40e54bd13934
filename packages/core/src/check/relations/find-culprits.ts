import type { Form, Relation } from "../../form/form.js";
import { evaluate, type Outcome } from "../../report/evaluate.js";
import { type Figures, roundedSum } from "../../report/figures.js";
import { fitsCell } from "../../report/fits-cell.js";

/** A relation and what became of it. */
export interface Assessed {
  readonly relation: Relation;
  readonly outcome: Outcome;
}

/** The one cell whose change mends relations and breaks none. */
export interface Culprit {
  readonly cell: number;
  /** What it should be. */
  readonly expected: number;
  /** The relations that fail because of it. */
  readonly mends: readonly [Relation, ...Relation[]];
}

/** An equation over written cells: what stands left less what stands right must be zero. */
interface Equation {
  readonly relation: Relation;
  readonly residual: number;
  readonly factors: ReadonlyMap<number, number>;
}

/**
 * Finds the wrong figures behind the relations of one table that fail. A cell is a culprit when one change of it mends
 * every relation it takes part in, and no other cell would mend any of these.
 *
 * @param assessed the relations inside the report: a difference from last year's neither makes a culprit nor clears one,
 * for that report may be the wrong one
 */
export function findCulprits(assessed: readonly Assessed[], figures: Figures, form: Form): Culprit[] {
  const equations = assessed.flatMap(({ relation, outcome }) => toEquation(relation, outcome, figures));
  const failing = equations.filter(({ residual }) => residual !== 0);
  const cells = new Set(failing.flatMap(({ factors }) => [...factors.keys()]));
  const candidates = [...cells].flatMap((cell) => candidate(cell, equations, { figures, form, assessed }));
  return candidates.filter((one) =>
    candidates.every(
      (other) => other === one || !other.mends.some((relation) => one.mends.includes(relation)),
    ),
  );
}

function toEquation(relation: Relation, outcome: Outcome, figures: Figures): Equation[] {
  if (relation.kind !== "equals" || outcome.kind === "unassessable") return [];
  if (outcome.kind === "fails" && outcome.partial) return [];
  // A relation that computed its own total says nothing about the other cells.
  if (relation.total !== undefined && figures.computedBy.get(relation.total) === relation) return [];
  const factors = new Map<number, number>();
  const add = (cell: number, factor: number): void => {
    const source = figures.computedBy.get(cell);
    if (!source) return void factors.set(cell, (factors.get(cell) ?? 0) + factor);
    for (const part of source.plus) add(part, factor);
    for (const part of source.minus) add(part, -factor);
  };
  for (const cell of relation.plus) add(cell, 1);
  for (const cell of relation.minus) add(cell, -1);
  for (const cell of relation.right) add(cell, -1);
  const residual = outcome.kind === "fails" ? roundedSum(outcome.left - outcome.right) : 0;
  return [{ relation, residual, factors }];
}

interface Surroundings {
  readonly figures: Figures;
  readonly form: Form;
  readonly assessed: readonly Assessed[];
}

function candidate(cell: number, equations: readonly Equation[], around: Surroundings): Culprit[] {
  const value = around.figures.values[cell];
  const own = equations.filter(({ factors }) => (factors.get(cell) ?? 0) !== 0);
  const changes = new Set(
    own.map(({ residual, factors }) => roundedSum(-residual / (factors.get(cell) ?? 1))),
  );
  const [change] = changes;
  const [first, ...others] = own.map(({ relation }) => relation);
  if (value === undefined || change === undefined || changes.size !== 1 || !first) return [];
  const expected = roundedSum(value + change);
  if (!fitsCell(cell, expected, around.form) || breaksOther(cell, expected, around)) return [];
  return [{ cell, expected, mends: [first, ...others] }];
}

function breaksOther(cell: number, value: number, { figures, form, assessed }: Surroundings): boolean {
  const changed = { ...figures, values: figures.values.with(cell, value) };
  return assessed.some(
    ({ relation, outcome }) =>
      relation.kind !== "equals" &&
      outcome.kind === "holds" &&
      evaluate(relation, changed, form).kind === "fails",
  );
}
