import type { Form, Place, TablePart } from "@gouji/core";
import type { Words } from "../words/words.js";
import type { CopiedRow } from "./copied-rows.js";
import { findLine } from "./find-line.js";
import { Misfit } from "./misfit.js";
import type { PasteTarget } from "./paste-target.js";
import { type PrintedLine, printedLines, rowLines } from "./printed-lines.js";

/** A copied row, and the line of the form that it goes on. */
export interface AssignedRow {
  readonly row: CopiedRow;
  readonly line: PrintedLine;
  /** Whether the row's own label says so. */
  readonly isNamed: boolean;
}

interface TableTarget extends PasteTarget {
  readonly part: TablePart;
}

/** Where each copied row goes: by its label where it has one that the table knows, else in order from the cursor on. */
export function assignRows(
  rows: readonly CopiedRow[],
  target: TableTarget,
  form: Form,
  words: Words,
): AssignedRow[] | Misfit {
  const { part } = target;
  const isRecord = part.layout.labelColumns === 0;
  const lines = isRecord ? rowLines(part, form) : printedLines(part, form);
  const named = rows.map((row) => ({ row, line: findLine(row, lines) }));
  const isNamed = named.some(({ line }) => line);
  const unknown = named.find(({ row, line }) => !line && (isNamed || !isOwnName(row, rows, target)));
  if (unknown) return new Misfit(words.pasteUnknownRow(nameOf(unknown.row)));
  if (isNamed) {
    const assigned = named.flatMap(({ row, line }) => (line ? [{ row, line, isNamed }] : []));
    return contradiction(assigned, target.place, words) ?? assigned;
  }
  const inOrder = isRecord && rows.length === 1 ? printedLines(part, form) : lines;
  const first = inOrder.findIndex((line) => holds(line, target.place.cells[0]));
  const following = inOrder.slice(first, first + rows.length);
  if (following.length < rows.length) return new Misfit(words.pasteTooMany);
  return following.flatMap((line, index) => (rows[index] ? [{ row: rows[index], line, isNamed }] : []));
}

/** A label that no form has says nothing against the row at the cursor, where figures for all of that row follow it. */
function isOwnName(
  { labels, figures }: CopiedRow,
  { length }: readonly CopiedRow[],
  target: TableTarget,
): boolean {
  const row = target.part.rows.find(({ cells }) => cells.includes(target.place.cells[0] ?? -1));
  return labels.length === 0 || (length === 1 && figures.length === row?.cells.length);
}

/** What the labels say must agree with itself, and with the place that the cursor is at. */
function contradiction(assigned: readonly AssignedRow[], place: Place, words: Words): Misfit | undefined {
  const twice = assigned.find(({ line }, index) => assigned.findIndex((one) => one.line === line) < index);
  if (twice) return new Misfit(words.pasteTwice(nameOf(twice.row)));
  const isOneLine = place.kind === "row" || place.kind === "cell";
  const outside = assigned.find(({ line }) => !line.cells.some(({ index }) => place.cells.includes(index)));
  const isMet = isOneLine && assigned.some(({ line }) => holds(line, place.cells[0]));
  return !outside || isMet
    ? undefined
    : new Misfit(words.pasteElsewhere(nameOf(outside.row), titleOf(place)));
}

function holds({ cells }: PrintedLine, cell: number | undefined): boolean {
  return cells.some(({ index }) => index === cell);
}

function nameOf({ labels, figures }: CopiedRow): string {
  return labels.at(-1) ?? figures.map(({ text }) => text).join(" ");
}

/** A figure by its row. */
function titleOf({ kind, labels, title }: Place): string {
  return (kind === "cell" ? labels.at(-2) : undefined) ?? title;
}
