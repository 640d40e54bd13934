import type { Place } from "@gouji/core/form";
import { likely, likeness } from "../labels/likeness.js";
import type { FigureRow } from "./figure-rows.js";
import { findLine } from "./find-line.js";
import { type FormLine, printedLines, rowLines } from "./form-line.js";
import { Mismatch } from "./mismatch.js";
import { isOneRow, type TableTarget } from "./table-target.js";

/** A row of a grid, and the line of the form that it is. */
export interface MatchedRow {
  readonly row: FigureRow;
  readonly line: FormLine;
  /** Whether the row's own label says so. */
  readonly isNamed: boolean;
}

/** Which line each row is: by its label where it has one that the table knows, else in order. */
export function matchRows(rows: readonly FigureRow[], target: TableTarget): MatchedRow[] | Mismatch {
  const { table, form, at } = target;
  const isRecord = table.layout.labelColumns === 0;
  const lines = isRecord ? rowLines(table, form) : printedLines(table, form);
  const named = rows.map((row) => ({ row, line: findLine(row, lines) }));
  const unclear = named.find(({ line }) => line === "unclear");
  if (unclear) return new Mismatch({ kind: "unclear-row", label: nameOf(unclear.row) });
  const assigned = named.flatMap(({ row, line }) =>
    typeof line === "object" ? [{ row, line, isNamed: true }] : [],
  );
  const isNamed = assigned.length > 0;
  const unknown = named.find(({ row, line }) => !line && (isNamed || !isOwnName(row, rows, target)));
  if (unknown) return new Mismatch({ kind: "unknown-row", label: nameOf(unknown.row) });
  if (isNamed) return contradiction(assigned, at) ?? assigned;
  const inOrder = isRecord && rows.length === 1 ? printedLines(table, form) : lines;
  const first = inOrder.findIndex((line) => holds(line, at.cells[0]));
  const following = inOrder.slice(first, first + rows.length);
  if (following.length < rows.length) return new Mismatch({ kind: "too-many" });
  return following.flatMap((line, index) =>
    rows[index] ? [{ row: rows[index], line, isNamed: false }] : [],
  );
}

/**
 * A label of the user's own says nothing against the row that is to be filled, where figures for all of that row follow
 * it; one that the form has elsewhere does.
 */
function isOwnName(
  { labels, figures }: FigureRow,
  { length }: readonly FigureRow[],
  { form, table, at }: TableTarget,
): boolean {
  if (labels.length === 0) return true;
  const row = table.rows.find(({ cells }) => cells.includes(at.cells[0] ?? -1));
  const isForRow = isOneRow(at) && length === 1 && figures.length === row?.cells.length;
  const titles = [...form.places.values()].flatMap(({ kind, title }) => (kind === "cell" ? [] : [title]));
  return isForRow && !titles.some((title) => labels.some((label) => likeness(label, title) >= likely));
}

/** What the labels say must agree with itself, and with the place that is to be filled. */
function contradiction(assigned: readonly MatchedRow[], at: Place): Mismatch | undefined {
  const twice = assigned.find(({ line }, index) => assigned.findIndex((one) => one.line === line) < index);
  if (twice) return new Mismatch({ kind: "repeated-row", label: nameOf(twice.row) });
  const outside = assigned.find(({ line }) => !line.cells.some(({ index }) => at.cells.includes(index)));
  const isMet = isOneRow(at) && assigned.some(({ line }) => holds(line, at.cells[0]));
  return !outside || isMet
    ? undefined
    : new Mismatch({ kind: "row-elsewhere", label: nameOf(outside.row), expected: at });
}

function holds({ cells }: FormLine, cell: number | undefined): boolean {
  return cells.some(({ index }) => index === cell);
}

function nameOf({ labels, figures }: FigureRow): string {
  return labels.at(-1) ?? figures.map(({ text }) => text).join(" ");
}
