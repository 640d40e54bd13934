import type { Cell, Form, Operand, OtherReport, Relation } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source, SourceNode } from "../source/source.js";
import type { Scalar } from "../form/schema.js";
import { exactRatio, exactSum } from "../text/exact-decimals.js";
import { isMet } from "./is-met.js";
import { fitsCell } from "./fits-cell.js";
import { partlyReadLists } from "./form-of.js";
import { leftOutParts } from "./left-out-parts.js";
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

/** What the cells of a report hold, by their index. */
export interface Figures {
  readonly states: readonly FigureState[];
  /** Text, yes or no, and choices, where a cell holds one. */
  readonly contents: readonly (Scalar | readonly Scalar[] | undefined)[];
  /** Known for what is written or computed. */
  readonly values: FigureValues;
  /** The numbers of the optional parts that the report leaves out: their cells are absent. */
  readonly leftOut: ReadonlySet<number>;
  /** Those and the lists that are not read whole: no relation with them is looked at. */
  readonly unassessed: ReadonlySet<number>;
  /** For a computed total, the relation that gave it. */
  readonly computedBy: ReadonlyMap<number, Relation>;
  /** The figures of the other reports that are at hand, by the index of operands. */
  readonly others: Readonly<Partial<Record<OtherReport, FigureValues>>>;
}

/** Reads what the cells of a report hold, and computes the totals that were left out. */
export function readFigures(source: Source, form: Form): Figures {
  const leftOut = leftOutParts(source, form);
  const states: FigureState[] = [];
  const contents: (Scalar | readonly Scalar[] | undefined)[] = [];
  const values: (number | undefined)[] = [];
  for (const cell of form.cells) {
    const parent = nodeAt(source, cell.path.slice(0, -1));
    const node = parent?.kind === "map" ? parent.entries.get(cell.key)?.node : undefined;
    const state = leftOut.has(cell.part)
      ? "absent"
      : parent?.kind === "map"
        ? stateOf(node, cell, source)
        : "unreadable";
    const isFigure = cell.holds === "figure";
    states.push(state);
    values.push(state === "written" && isFigure ? amountOf(node) : undefined);
    contents.push(state === "written" && !isFigure ? contentOf(node, cell) : undefined);
  }
  const unassessed = new Set([...leftOut, ...partlyReadLists(source, form)]);
  const computedBy = computeTotals(form, { states, values, contents }, unassessed);
  return { states, contents, values, computedBy, leftOut, unassessed, others: {} };
}

function stateOf(node: SourceNode | undefined, cell: Cell, source: Source): FigureState {
  if (!node) return "absent";
  if (node.kind === "scalar" && node.value === null && !node.misspelt) return "blank";
  if (cell.holds === "text" && isEmptyText(node)) return "blank";
  if (cell.holds !== "figure") return contentOf(node, cell) === undefined ? "unreadable" : "written";
  const figure = cell.units && node.kind === "map" ? node.entries.get("value")?.node : node;
  const amount = amountOf(node);
  if (figure?.kind !== "scalar" || figure.misspelt || amount === undefined) return "unreadable";
  const isInRange = Number.isFinite(amount) && amount >= cell.minimum && amount <= cell.maximum;
  const fits = isInRange && (!cell.integer || Number.isSafeInteger(amount));
  return fits && isPlainFigure(figure, cell, source) ? "written" : "unreadable";
}

/** Quotes with nothing between them say no more than none. */
function isEmptyText(node: SourceNode): boolean {
  return node.kind === "scalar" && typeof node.value === "string" && node.value.trim() === "";
}

/** What a cell that is no figure holds; nothing where the form does not allow it. */
function contentOf(node: SourceNode | undefined, cell: Cell): Scalar | readonly Scalar[] | undefined {
  if (node?.kind === "list" && cell.holds === "choices") {
    const items = node.items.map((item) => choiceIn(item, cell));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (node?.kind !== "scalar" || node.value === null || node.misspelt) return undefined;
  if (cell.holds === "text") return typeof node.value === "string" ? node.value : undefined;
  return cell.holds === "choices" ? undefined : choiceIn(node, cell);
}

function choiceIn(node: SourceNode, { choices }: Cell): Scalar | undefined {
  return choices.find(({ value }) => node.kind === "scalar" && node.value === value)?.value;
}

function amountOf(node: SourceNode | undefined): number | undefined {
  const figure = node?.kind === "map" ? node.entries.get("value")?.node : node;
  return figure?.kind === "scalar" && typeof figure.value === "number" ? figure.value : undefined;
}

interface Read extends Pick<Figures, "contents"> {
  readonly states: FigureState[];
  readonly values: (number | undefined)[];
}

/** Fills `states` and `values` of totals that were left out; a total may be a part of the next. */
function computeTotals(
  form: Form,
  { states, values, contents }: Read,
  unassessed: ReadonlySet<number>,
): Map<number, Relation> {
  const computedBy = new Map<number, Relation>();
  if (!states.includes("absent")) return computedBy;
  for (let found = true; found;) {
    found = false;
    for (const relation of form.relations) {
      if (relation.total === undefined || states[relation.total] !== "absent") continue;
      if (relation.parts.some((part) => unassessed.has(part))) continue;
      if (isMet(relation.when, { values, contents }, form) !== true) continue;
      const sum = leftSide(relation, { values, others: {} });
      // What its cell cannot hold is reported as a blank with a remainder.
      if (sum === undefined || !fitsCell(relation.total, sum, form)) continue;
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

/** What the left-hand side of a relation comes to; nothing when one of its figures is not known, or is divided by 0. */
export function leftSide({ plus, minus, ratio }: Relation, figures: OperandFigures): number | undefined {
  const added = sumOf(plus, figures);
  const taken = sumOf(minus, figures);
  if (added === undefined || taken === undefined) return undefined;
  const sum = exactSum([added, -taken]);
  if (!ratio) return sum;
  const by = sumOf(ratio.over, figures);
  return by === undefined || by === 0 ? undefined : exactRatio(sum, by, ratio.times, ratio.decimals ?? 12);
}

export function rightSide({ right, constant }: Relation, figures: OperandFigures): number | undefined {
  const sum = sumOf(right, figures);
  return sum === undefined ? undefined : exactSum([sum, constant]);
}

/** The sum of figures; nothing when one of them is not known. */
export function sumOf(operands: readonly Operand[], figures: OperandFigures): number | undefined {
  let sum = 0;
  for (const operand of operands) {
    const value = valueOf(operand, figures);
    if (value === undefined) return undefined;
    sum += value;
  }
  // Most reports count: nothing is rounded there.
  return Number.isInteger(sum) ? sum : exactSum(operands.map((operand) => valueOf(operand, figures) ?? 0));
}

/** The figure that a relation looks at. */
export function valueOf({ cell, report }: Operand, { values, others }: OperandFigures): number | undefined {
  return report === "this" ? values[cell] : others[report]?.[cell];
}
