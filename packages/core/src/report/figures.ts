import type { Cell, Form, Operand, OtherReport, Relation } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source, SourceNode } from "../source/source.js";
import { isPlainFigure } from "./spelling.js";

/**
 * What stands in a cell.
 * - `written`: a figure
 * - `computed`: left out, and computed from its parts
 * - `blank`: `null`, or nothing behind the colon
 * - `absent`: left out, and not to be computed
 * - `unreadable`: something else than a figure, or in a row that is missing; a finding of its own says so
 */
export type FigureState = "written" | "computed" | "blank" | "absent" | "unreadable";

/** Figures by the index of their cell; none where a cell is blank or says something else. */
export type FigureValues = readonly (number | undefined)[];

/** The figures of a report, by the index of their cell. */
export interface Figures {
  readonly states: readonly FigureState[];
  /** Known for what is written or computed. */
  readonly values: FigureValues;
  /** For a computed total, the relation that gave it. */
  readonly computedBy: ReadonlyMap<number, Relation>;
  /** The figures of the other reports that are at hand, by the cells of this report's form. */
  readonly others: Readonly<Partial<Record<OtherReport, FigureValues>>>;
}

/** Reads the figures of a report and computes the totals that were left out. */
export function readFigures(source: Source, form: Form): Figures {
  const states: FigureState[] = [];
  const values: (number | undefined)[] = [];
  for (const cell of form.cells) {
    const parent = nodeAt(source, cell.path.slice(0, -1));
    const node = parent?.kind === "map" ? parent.entries.get(cell.key)?.node : undefined;
    states.push(parent?.kind === "map" ? stateOf(node, cell, source) : "unreadable");
    values.push(states[cell.index] === "written" ? amountOf(node) : undefined);
  }
  const computedBy = computeTotals(form, states, values);
  return { states, values, computedBy, others: {} };
}

function stateOf(node: SourceNode | undefined, cell: Cell, source: Source): FigureState {
  if (!node) return "absent";
  if (node.kind === "scalar" && node.value === null && !node.misspelt) return "blank";
  const figure = cell.units && node.kind === "map" ? node.entries.get("value")?.node : node;
  const amount = amountOf(node);
  if (figure?.kind !== "scalar" || figure.misspelt || amount === undefined) return "unreadable";
  const fits = amount >= cell.minimum && (!cell.integer || Number.isSafeInteger(amount));
  return fits && isPlainFigure(figure, cell, source) ? "written" : "unreadable";
}

function amountOf(node: SourceNode | undefined): number | undefined {
  const figure = node?.kind === "map" ? node.entries.get("value")?.node : node;
  return figure?.kind === "scalar" && typeof figure.value === "number" ? figure.value : undefined;
}

/** Fills `states` and `values` of totals that were left out; a total may be a part of the next. */
function computeTotals(
  form: Form,
  states: FigureState[],
  values: (number | undefined)[],
): Map<number, Relation> {
  const computedBy = new Map<number, Relation>();
  if (!states.includes("absent")) return computedBy;
  for (let found = true; found;) {
    found = false;
    for (const relation of form.relations) {
      if (relation.total === undefined || states[relation.total] !== "absent") continue;
      const sum = leftSum(relation, { values, others: {} });
      if (sum === undefined) continue;
      states[relation.total] = "computed";
      values[relation.total] = sum;
      computedBy.set(relation.total, relation);
      found = true;
    }
  }
  return computedBy;
}

/** The figures that operands are looked up in. */
export type OperandFigures = Pick<Figures, "values" | "others">;

/** What the left-hand side of a relation adds up to; nothing when one of its figures is not known. */
export function leftSum({ plus, minus }: Relation, figures: OperandFigures): number | undefined {
  const added = sumOf(plus, figures);
  const taken = sumOf(minus, figures);
  return added === undefined || taken === undefined ? undefined : roundedSum(added - taken);
}

/** The sum of figures; nothing when one of them is not known. */
export function sumOf(operands: readonly Operand[], figures: OperandFigures): number | undefined {
  let sum = 0;
  for (const operand of operands) {
    const value = valueOf(operand, figures);
    if (value === undefined) return undefined;
    sum += value;
  }
  return roundedSum(sum);
}

/** The figure that a relation looks at. */
export function valueOf({ cell, report }: Operand, { values, others }: OperandFigures): number | undefined {
  return report === "this" ? values[cell] : others[report]?.[cell];
}

/** Drops what binary fractions add to a sum of decimals: 0.1 + 0.2 is 0.3 here. */
export function roundedSum(sum: number): number {
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
}
