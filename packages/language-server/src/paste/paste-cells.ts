import {
  type Cell,
  isBlankMark,
  nodeAt,
  type Position,
  readFigure,
  setText,
  setValue,
  type TablePart,
  type TextChange,
} from "@gouji/core";
import { groupBy, joined } from "../actions/action-edit.js";
import { writerFor } from "../entries/writer-for.js";
import { placeAt } from "../reports/place-at.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { Words } from "../words/words.js";

/** What comes of cells that are pasted: changes of the text, or why they do not fit. */
export type PasteResult =
  | { readonly ok: true; readonly changes: readonly TextChange[] }
  | { readonly ok: false; readonly reason: string };

/** A figure for a cell, or a blank. */
interface PastedCell {
  readonly cell: Cell;
  readonly value: unknown;
}

/**
 * Puts cells of a spreadsheet, separated by tabs and line breaks, on the row or the figure at a position and on what
 * follows it in the printed order. Figures are read as clerks write them; labels in front of them are left out.
 */
export function pasteCells(report: ReportDocument, position: Position, text: string): PasteResult {
  const { words } = report;
  const start = startAt(report, position);
  const lines = text.replace(/(?:\r?\n)+$/, "").split(/\r?\n/);
  if (!start || report.source.problems.length > 0) return { ok: false, reason: words.pasteNowhere };
  const rows = start.table.rows.slice(start.row, start.row + lines.length);
  if (rows.length < lines.length) return { ok: false, reason: words.pasteTooMany };
  const read = rows.map((row, index) => {
    const cells = row.cells.slice(start.column).flatMap((cell) => report.form?.cells[cell] ?? []);
    return readLine(figuresIn(lines[index] ?? ""), cells, words);
  });
  const refused = read.find((line) => typeof line === "string");
  if (refused !== undefined) return { ok: false, reason: refused };
  const pasted = read.flatMap((line) => (typeof line === "string" ? [] : line));
  return changesFor(pasted, report);
}

interface Start {
  readonly table: TablePart;
  readonly row: number;
  readonly column: number;
}

/** Where the first cell goes; a table, a group and a row begin with their first figure. */
function startAt(report: ReportDocument, position: Position): Start | undefined {
  const place = placeAt(report, position)?.place;
  const table = report.form?.parts.find((part) => part.number === place?.part);
  const first = place?.cells[0];
  if (table?.kind !== "table" || first === undefined) return undefined;
  const row = table.rows.findIndex(({ cells }) => cells.includes(first));
  return { table, row, column: table.rows[row]?.cells.indexOf(first) ?? 0 };
}

/** The cells of a line behind its labels. */
function figuresIn(line: string): string[] {
  const cells = line.split("\t");
  const isLabel = (text: string) =>
    /\p{Script=Han}/u.test(text) && !/\d/.test(text.replace(/^[\d.、（）()]+/, ""));
  const first = cells.findIndex((text) => !isLabel(text) || isBlankMark(text));
  return first === -1 ? [] : cells.slice(first);
}

/** The figures for the cells of a row, or why they do not fit. */
function readLine(written: readonly string[], cells: readonly Cell[], words: Words): PastedCell[] | string {
  const pasted: PastedCell[] = [];
  for (const [column, text] of written.entries()) {
    const cell = cells[column];
    if (!cell) return words.pasteTooMany;
    const read = readCell(text, cell);
    if (!read) return words.pasteUnreadable(text, cell.title);
    pasted.push(read);
  }
  return pasted;
}

function readCell(written: string, cell: Cell): PastedCell | undefined {
  if (isBlankMark(written)) return { cell, value: null };
  const figure = readFigure(written, cell);
  if (!figure) return undefined;
  const value = Number(figure.digits);
  return {
    cell,
    value: figure.unit === undefined || figure.unit === cell.unit ? value : { value, unit: figure.unit },
  };
}

function changesFor(pasted: readonly PastedCell[], report: ReportDocument): PasteResult {
  const byRow = groupBy(pasted, ({ cell }) => cell.path.slice(0, -1).join("/"));
  const changes = [...byRow.values()].map((cells) => rowChanges(cells, report));
  if (changes.includes(undefined)) return { ok: false, reason: report.words.pasteNowhere };
  return { ok: true, changes: joined(changes.flatMap((some) => some ?? [])) };
}

/** Nothing where the report lacks the row, and what it would stand in. */
function rowChanges(
  cells: readonly PastedCell[],
  { source, form }: ReportDocument,
): TextChange[] | undefined {
  const path = cells[0]?.cell.path.slice(0, -1) ?? [];
  const row = nodeAt(source, path);
  const keysAt = (steps: readonly string[]) => form?.places.get(`/${steps.join("/")}`)?.keys;
  if (row?.kind === "map" && row.entries.size > 0) {
    const written = cells.filter(({ cell, value }) => value !== null || row.entries.has(cell.key));
    return written.flatMap(({ cell, value }) => setValue(source, cell.path, value, keysAt(path)) ?? []);
  }
  const writer = writerFor(source, false);
  const entries = cells.map(({ cell, value }) => writer.entry(cell.key, writer.literal(value)));
  const change = setText(source, path, writer.map(entries, true), keysAt(path.slice(0, -1)));
  return change && [change];
}
