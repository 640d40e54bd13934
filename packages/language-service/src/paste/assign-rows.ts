import type { Form, Place, TablePart } from "@gouji/core";
import type { Words } from "../messages/messages.js";
import type { CopiedRow } from "./copied-rows.js";
import { excerpt } from "./excerpt.js";
import { findLine } from "./find-line.js";
import { likely, likeness } from "./match-label.js";
import { Misfit } from "./misfit.js";
import { isOneRow, type PasteTarget, titleForUser } from "./paste-target.js";
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
  const unclear = named.find(({ line }) => line === "unclear");
  if (unclear) return new Misfit(words.pasteUnclearRow(nameOf(unclear.row)));
  const assigned = named.flatMap(({ row, line }) =>
    typeof line === "object" ? [{ row, line, isNamed: true }] : [],
  );
  const isNamed = assigned.length > 0;
  const unknown = named.find(({ row, line }) => !line && (isNamed || !isOwnName(row, rows, target, form)));
  if (unknown) return new Misfit(words.pasteUnknownRow(nameOf(unknown.row)));
  if (isNamed) return contradiction(assigned, target.place, words) ?? assigned;
  const inOrder = isRecord && rows.length === 1 ? printedLines(part, form) : lines;
  const first = inOrder.findIndex((line) => holds(line, target.place.cells[0]));
  const following = inOrder.slice(first, first + rows.length);
  if (following.length < rows.length) return new Misfit(words.pasteTooMany);
  return following.flatMap((line, index) =>
    rows[index] ? [{ row: rows[index], line, isNamed: false }] : [],
  );
}

/**
 * A label of the user's own says nothing against the row that the cursor is on, where figures for all of that row follow
 * it; one that the form has elsewhere does.
 */
function isOwnName(
  { labels, figures }: CopiedRow,
  { length }: readonly CopiedRow[],
  { part, place }: TableTarget,
  form: Form,
): boolean {
  if (labels.length === 0) return true;
  const row = part.rows.find(({ cells }) => cells.includes(place.cells[0] ?? -1));
  const isForRow = isOneRow(place) && length === 1 && figures.length === row?.cells.length;
  const titles = [...form.places.values()].flatMap(({ kind, title }) => (kind === "cell" ? [] : [title]));
  return isForRow && !titles.some((title) => labels.some((label) => likeness(label, title) >= likely));
}

/** What the labels say must agree with itself, and with the place that the cursor is at. */
function contradiction(assigned: readonly AssignedRow[], place: Place, words: Words): Misfit | undefined {
  const twice = assigned.find(({ line }, index) => assigned.findIndex((one) => one.line === line) < index);
  if (twice) return new Misfit(words.pasteTwice(nameOf(twice.row)));
  const outside = assigned.find(({ line }) => !line.cells.some(({ index }) => place.cells.includes(index)));
  const isMet = isOneRow(place) && assigned.some(({ line }) => holds(line, place.cells[0]));
  return !outside || isMet
    ? undefined
    : new Misfit(words.pasteElsewhere(nameOf(outside.row), titleForUser(place)));
}

function holds({ cells }: PrintedLine, cell: number | undefined): boolean {
  return cells.some(({ index }) => index === cell);
}

function nameOf({ labels, figures }: CopiedRow): string {
  return excerpt(labels.at(-1) ?? figures.map(({ text }) => text).join(" "));
}
