import type { Form, Relation } from "../../form/form.js";
import { evaluate } from "../../report/evaluate.js";
import type { Figures } from "../../report/figures.js";
import { withoutBinaryRest } from "../../text/exact-decimals.js";
import { fitsCell } from "../../report/fits-cell.js";
import type { Assessed } from "../../report/assess.js";
import type { Equation } from "./equation.js";

/** A figure whose change alone would mend failing relations, and break none. */
export interface Candidate {
  readonly cell: number;
  /** What it should be, if it is the one that is wrong. */
  readonly expected: number;
  /** The relations it would mend. */
  readonly mends: readonly [Equation, ...Equation[]];
  /** Whether every relation it takes part in speaks: none lacks a figure, or is used up to compute a total. */
  readonly isFullyKnown: boolean;
}

/** What is known around a figure. */
export interface Surroundings {
  readonly equations: readonly Equation[];
  readonly equationsAt: ReadonlyMap<number, readonly Equation[]>;
  readonly assessed: readonly Assessed[];
  readonly figures: Figures;
  readonly form: Form;
}

/**
 * The figures any one of which may be the wrong one, by the relations inside the report: another report may be the wrong
 * one, so a difference from it neither makes a candidate nor clears one.
 */
export function findCandidates(around: Surroundings): Candidate[] {
  const { equations } = around;
  const failing = equations.filter(({ residual }) => residual !== 0);
  const cells = new Set(failing.flatMap(({ factors }) => [...factors.keys()]));
  return [...cells].flatMap((cell) => candidateAt(cell, around) ?? []);
}

function candidateAt(cell: number, around: Surroundings): Candidate | undefined {
  const { equationsAt, figures, form } = around;
  const value = figures.values[cell];
  const own = (equationsAt.get(cell) ?? []).filter(({ factors }) => factors.get(cell) !== 0);
  const changes = new Set(
    own.map(({ residual, factors }) => withoutBinaryRest(-residual / (factors.get(cell) ?? 1))),
  );
  const [change] = changes;
  const [first, ...others] = own;
  if (value === undefined || change === undefined || changes.size > 1 || !first) return undefined;
  const expected = withoutBinaryRest(value + change);
  if (!fitsCell(cell, expected, form) || breaksOther(cell, expected, around)) return undefined;
  return { cell, expected, mends: [first, ...others], isFullyKnown: isFullyKnown(cell, own, form) };
}

function isFullyKnown(cell: number, own: readonly Equation[], { relationsAt }: Form): boolean {
  const heard = new Set<Relation>(own.map(({ relation }) => relation));
  const inside = (relationsAt[cell] ?? []).filter(({ reports }) => reports.length === 0);
  return inside.every((relation) => heard.has(relation));
}

/** Whether a relation that is no equation over known figures would fail that does not yet. */
function breaksOther(cell: number, value: number, { figures, form, assessed }: Surroundings): boolean {
  const changed = { ...figures, values: figures.values.with(cell, value) };
  return assessed.some(
    ({ relation, outcome }) =>
      (relation.cells.includes(cell) || relation.when?.cell === cell) &&
      outcome.kind !== "fails" &&
      // A computed total would follow the change.
      !relation.cells.some((one) => figures.computedBy.has(one)) &&
      evaluate(relation, changed, form).kind === "fails",
  );
}
