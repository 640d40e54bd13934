import type { Form, Operand, Relation } from "../../form/form.js";
import type { Assessed } from "../../report/assess.js";
import type { Outcome } from "../../report/evaluate.js";
import type { Figures } from "../../report/figures.js";
import { isMet } from "../../report/is-met.js";
import { exactSum } from "../../text/exact-decimals.js";

export type Failure = Extract<Outcome, { kind: "fails" }>;

/** A relation over written figures alone: what stands left less what stands right must be zero. */
export interface Equation {
  readonly relation: Relation;
  readonly residual: number;
  /** By cell, how often it is counted; a total that was left out is replaced by its parts. */
  readonly factors: ReadonlyMap<number, number>;
}

/**
 * A relation inside the report as an equation; nothing where it is none, or not all of it is known. One that computed its own
 * total says nothing about its other figures.
 */
export function toEquation(
  { relation, outcome }: Assessed,
  figures: Figures,
  form: Form,
): Equation | undefined {
  const { kind, total, plus, minus, right, ratio, within } = relation;
  // Rounding leaves room: which figure is wrong by how much cannot be told from it.
  if (kind !== "equals" || ratio || within > 0 || !isWhole(outcome)) return undefined;
  // Switched off, it holds whatever its figures are.
  if (isMet(relation.when, figures, form) !== true) return undefined;
  if (total !== undefined && figures.computedBy.get(total) === relation) return undefined;
  const factors = new Map<number, number>();
  const add = (operands: readonly Operand[], factor: number): void => {
    for (const { cell } of operands) {
      const parts = figures.computedBy.get(cell);
      if (!parts) factors.set(cell, (factors.get(cell) ?? 0) + factor);
      else {
        add(parts.plus, factor);
        add(parts.minus, -factor);
      }
    }
  };
  add(plus, 1);
  add(minus, -1);
  add(right, -1);
  const residual = outcome.kind === "fails" ? exactSum([outcome.left, -outcome.right]) : 0;
  return { relation, residual, factors };
}

/** Whether every figure of the relation was known. */
function isWhole(outcome: Outcome): boolean {
  return outcome.kind === "holds" || (outcome.kind === "fails" && !outcome.partial);
}
