import type { Source, TextChange } from "@gouji/core";
import type { Cell, TablePart } from "@gouji/core/form";
import { entryAt } from "@gouji/core/source";
import { type Grid, matchTable, Mismatch, readCellText } from "@gouji/tables";
import type { ReportDocument } from "../reports/report-document.js";
import type { CellValue } from "./cell-value.js";
import { keepAligned } from "./keep-aligned.js";
import { excerpt, mismatchText } from "./mismatch-text.js";
import type { PasteTarget } from "./paste-target.js";
import { readsAsWritten } from "./reads-as-written.js";
import { Refusal } from "./refusal.js";
import { writeCells } from "./write-cells.js";

/**
 * Puts copied cells on a table: rows by the labels in front of them, else from the cursor on; figures by the heads above
 * them, else in order. Figures are read as clerks write them. All of them go in, or none.
 */
export function pasteCells(
  grid: Grid,
  { part: table, place: at }: PasteTarget & { readonly part: TablePart },
  report: ReportDocument,
): readonly TextChange[] | Refusal {
  const { form, messages, source } = report;
  if (!form || isBroken(table, source)) return new Refusal(messages.pasteBroken);
  const figures = matchTable(grid, { form, table, at });
  if (figures instanceof Mismatch) return new Refusal(mismatchText(figures.reason, messages));
  const values = readCells(figures, report);
  if (values instanceof Refusal) return values;
  const changes = writeCells(values, report);
  if (!changes) return new Refusal(messages.pasteNowhere);
  const aligned = keepAligned(changes, table, report);
  return readsAsWritten(values, aligned, report) ? aligned : new Refusal(messages.pasteUnwritable);
}

/** What each cell is to hold; why not, where one text does not fit its cell. */
export function readCells(
  cells: readonly { readonly cell: Cell; readonly text: string }[],
  { messages }: ReportDocument,
): CellValue[] | Refusal {
  const values: CellValue[] = [];
  for (const { cell, text } of cells) {
    const read = readCellText(text, cell);
    if (!read) return new Refusal(messages.pasteUnreadable(excerpt(text), cell.title));
    values.push({ cell, ...read });
  }
  return values;
}

/** Slips elsewhere in the report are in nobody's way. */
export function isBroken({ pointer }: TablePart, source: Source): boolean {
  const entry = entryAt(source, [pointer.slice(1)]);
  const isInside = (start: number, end: number) => entry && start <= entry.node.end && end >= entry.key.start;
  return source.problems.some(({ code, start, end }) => code === "unparsed" || isInside(start, end));
}
