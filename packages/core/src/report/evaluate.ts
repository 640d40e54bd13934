import type { Form, Operand, Relation } from "../form/form.js";
import { exactSum } from "../text/exact-decimals.js";
import { type Figures, leftSide, rightSide, sumOf, valueOf } from "./figures.js";
import { isMet } from "./is-met.js";

/** What became of a relation. */
export type Outcome =
  | { readonly kind: "holds" }
  /** `partial`: a figure is not known, and what is known on one side already exceeds the other. */
  | { readonly kind: "fails"; readonly left: number; readonly right: number; readonly partial: boolean }
  /** Blanks stand on one side alone: together they must be `remainder`, which is not negative. */
  | { readonly kind: "incomplete"; readonly blanks: readonly number[]; readonly remainder: number }
  | { readonly kind: "unassessable"; readonly because: Obstacle };

/**
 * Why nothing can be said of a relation.
 * - `blank`: cells are blank, on both sides or where a figure may be negative
 * - `unreadable`: something else than a figure stands in a cell
 * - `otherReport`: a figure of another report is not known
 * - `zeroDenominator`: nothing is divided by 0
 */
export type Obstacle = "blank" | "unreadable" | "otherReport" | "zeroDenominator";

const holds: Outcome = { kind: "holds" };

/** Whether a relation holds for these figures. A blank is never read as zero. */
export function evaluate(relation: Relation, figures: Figures, form: Form): Outcome {
  const applies = isMet(relation.when, figures, form);
  if (applies === undefined) return unassessable(relation, figures);
  if (!applies) return holds;
  const left = leftSide(relation, figures);
  const right = rightSide(relation, figures);
  if (left === undefined || right === undefined) return withBlanks(relation, figures, form);
  return compare(relation, left, right) ? holds : { kind: "fails", left, right, partial: false };
}

function compare({ kind, within }: Relation, left: number, right: number): boolean {
  const excess = exactSum([left, -right]);
  switch (kind) {
    case "equals":
      return Math.abs(excess) <= within;
    case "atMost":
      return excess <= within;
    case "differs":
      return Math.abs(excess) > within;
  }
}

function unassessable({ plus, minus, right, ratio }: Relation, figures: Figures): Outcome {
  const operands = [...plus, ...minus, ...right, ...(ratio?.over ?? [])];
  const unknown = operands.filter((operand) => valueOf(operand, figures) === undefined);
  const isUnreadable = ({ cell, report }: Operand) =>
    report === "this" && figures.states[cell] === "unreadable";
  if (unknown.some(isUnreadable)) return { kind: "unassessable", because: "unreadable" };
  if (ratio && sumOf(ratio.over, figures) === 0) return { kind: "unassessable", because: "zeroDenominator" };
  const isElsewhere = unknown.some(({ report }) => report !== "this");
  return { kind: "unassessable", because: isElsewhere ? "otherReport" : "blank" };
}

/** An equation still speaks while figures that cannot be negative are missing on one side of it. */
function withBlanks(relation: Relation, figures: Figures, form: Form): Outcome {
  const nothing = unassessable(relation, figures);
  const isEquation = relation.kind === "equals" && !relation.ratio && relation.within === 0;
  if (!isEquation || relation.reports.length > 0) return nothing;
  const left = new Side(relation, figures, form);
  for (const { cell } of relation.plus) left.add(cell, 1);
  for (const { cell } of relation.minus) left.add(cell, -1);
  const right = new Side(relation, figures, form);
  for (const { cell } of relation.right) right.add(cell, 1);
  right.sum = exactSum([right.sum, relation.constant]);
  const side = left.blanks.length === 0 ? right : left;
  const other = side === left ? right : left;
  if (other.blanks.length > 0 || !side.isBounded || !other.isBounded) return nothing;
  const remainder = exactSum([other.sum, -side.sum]);
  if (remainder < 0) return { kind: "fails", left: left.sum, right: right.sum, partial: true };
  if (side.hasUnreadable) return { kind: "unassessable", because: "unreadable" };
  return { kind: "incomplete", blanks: side.blanks, remainder };
}

/** What is known of one side of an equation. A total that was left out counts by its parts. */
class Side {
  sum = 0;
  hasUnreadable = false;
  /** Whether what is not known can only add to the sum. */
  isBounded = true;
  readonly blanks: number[] = [];

  constructor(
    private readonly relation: Relation,
    private readonly figures: Figures,
    private readonly form: Form,
  ) {}

  add(cell: number, factor: 1 | -1, within: readonly Relation[] = [this.relation]): void {
    const value = this.figures.values[cell];
    if (value !== undefined) {
      this.sum = exactSum([this.sum, factor * value]);
      return;
    }
    const state = this.figures.states[cell];
    const parts = state === "absent" ? this.partsOf(cell, within) : undefined;
    if (parts) {
      for (const part of parts.plus) this.add(part.cell, factor, [...within, parts]);
      for (const part of parts.minus) this.add(part.cell, factor === 1 ? -1 : 1, [...within, parts]);
      return;
    }
    if (factor < 0 || (this.form.cells[cell]?.minimum ?? -1) < 0) this.isBounded = false;
    if (state === "unreadable") this.hasUnreadable = true;
    this.blanks.push(cell);
  }

  private partsOf(total: number, within: readonly Relation[]): Relation | undefined {
    return this.form.relationsAt[total]?.find((one) => one.total === total && !within.includes(one));
  }
}
