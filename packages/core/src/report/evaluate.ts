import type { Form, Relation } from "../form/form.js";
import { type Figures, roundedSum, sumOf } from "./figures.js";

/** What became of a relation. */
export type Outcome =
  | { readonly kind: "holds" }
  | { readonly kind: "unassessable" }
  /** `partial`: a cell is not known, and what is known on one side already exceeds the other. */
  | { readonly kind: "fails"; readonly left: number; readonly right: number; readonly partial: boolean };

const holds: Outcome = { kind: "holds" };
const unassessable: Outcome = { kind: "unassessable" };

/** Whether a relation holds for these figures. A blank is never read as zero. */
export function evaluate(
  relation: Relation,
  { values, lastYear }: Pick<Figures, "values" | "lastYear">,
  form: Form,
): Outcome {
  const guard = relation.unlessZero;
  if (guard !== undefined && values[guard] === undefined) return unassessable;
  if (guard !== undefined && values[guard] === 0) return holds;
  const plus = sumOf(relation.plus, values);
  const minus = sumOf(relation.minus, values);
  const right = relation.lastYear ? sumOf(relation.lastYear, lastYear ?? []) : sumOf(relation.right, values);
  if (plus === undefined || minus === undefined || right === undefined)
    return partial(relation, values, form);
  const left = roundedSum(plus - minus);
  return compare(relation.kind, left, right) ? holds : { kind: "fails", left, right, partial: false };
}

function compare(kind: Relation["kind"], left: number, right: number): boolean {
  switch (kind) {
    case "equals":
      return left === right;
    case "atMost":
      return left <= right;
    case "differs":
      return left !== right;
  }
}

function partial(relation: Relation, values: Figures["values"], form: Form): Outcome {
  if (relation.kind !== "equals" || relation.minus.length > 0 || relation.lastYear) return unassessable;
  const cells = [...relation.plus, ...relation.right];
  if (cells.some((cell) => (form.cells[cell]?.minimum ?? -1) < 0)) return unassessable;
  const left = knownSum(relation.plus, values);
  const right = knownSum(relation.right, values);
  const exceeds = (left.sum > right.sum && right.whole) || (right.sum > left.sum && left.whole);
  return exceeds ? { kind: "fails", left: left.sum, right: right.sum, partial: true } : unassessable;
}

function knownSum(cells: readonly number[], values: Figures["values"]): { sum: number; whole: boolean } {
  const known = cells.flatMap((cell) => values[cell] ?? []);
  return {
    sum: roundedSum(known.reduce((sum, value) => sum + value, 0)),
    whole: known.length === cells.length,
  };
}
