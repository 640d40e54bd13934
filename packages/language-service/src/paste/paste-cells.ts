import { entryAt, type Form, type Source, type TablePart, type TextChange } from "@gouji/core";
import type { ReportDocument } from "../reports/report-document.js";
import type { Words } from "../messages/messages.js";
import { type AssignedFigure, assignFigures } from "./assign-figures.js";
import { assignRows } from "./assign-rows.js";
import { type CopiedRow, copiedRows } from "./copied-rows.js";
import { excerpt } from "./excerpt.js";
import { keepAligned } from "./keep-aligned.js";
import { Misfit } from "./misfit.js";
import type { PasteTarget } from "./paste-target.js";
import { readCell } from "./read-cell.js";
import { readsAsWritten } from "./reads-as-written.js";
import { RowHeads } from "./row-heads.js";
import { type CellValue, writeCells } from "./write-cells.js";

/** Longer than any table: no need to look at a whole sheet. */
const mostRows = 200;

/** How much wider than the table what was copied may be: columns of the user's own, and those that merged cells cover. */
const mostColumns = ({ layout }: TablePart) => layout.columns * 2 + 10;

/**
 * Puts copied cells on a table: rows by the labels in front of them, else from the cursor on; figures by the heads above
 * them, else in order. Figures are read as clerks write them. All of them go in, or none.
 */
export function pasteCells(
  grid: readonly (readonly string[])[],
  { part, place }: PasteTarget & { readonly part: TablePart },
  report: ReportDocument,
): readonly TextChange[] | Misfit {
  const { form, words, source } = report;
  if (!form || isBroken(part, source)) return new Misfit(words.pasteBroken);
  const isTooWide = grid.some(({ length }) => length > mostColumns(part));
  if (grid.length > mostRows || isTooWide) return new Misfit(words.pasteTooMany);
  const rows = copiedRows(grid, part, form);
  if (rows.length === 0) return new Misfit(words.pasteNoFigures);
  const figures = assignAll(rows, { part, place }, form, words);
  if (figures instanceof Misfit) return figures;
  const values: CellValue[] = [];
  for (const { index, text } of figures) {
    const cell = form.cells[index];
    const read = cell && readCell(text, cell);
    if (!read) return new Misfit(words.pasteUnreadable(excerpt(text), cell?.title ?? ""));
    values.push({ cell, value: read.value });
  }
  const changes = writeCells(values, report);
  if (!changes) return new Misfit(words.pasteNowhere);
  const aligned = keepAligned(changes, part, report);
  return readsAsWritten(values, aligned, report) ? aligned : new Misfit(words.pasteUnwritable);
}

function assignAll(
  rows: readonly CopiedRow[],
  target: PasteTarget & { readonly part: TablePart },
  form: Form,
  words: Words,
): readonly AssignedFigure[] | Misfit {
  const { part } = target;
  const rowHeads = new RowHeads(target, form, words);
  const place = rowHeads.placeFor(rows);
  if (place instanceof Misfit) return place;
  const lines = assignRows(rows, { part, place }, form, words);
  if (lines instanceof Misfit) return lines;
  const figures = assignFigures(lines, { part, form, place, words, rowHeads });
  if (figures instanceof Misfit) return figures;
  return rowHeads.contradiction(figures) ?? figures;
}

/** Slips elsewhere in the report are in nobody's way. */
function isBroken({ pointer }: TablePart, source: Source): boolean {
  const entry = entryAt(source, [pointer.slice(1)]);
  const isInside = (start: number, end: number) => entry && start <= entry.node.end && end >= entry.key.start;
  return source.problems.some(({ code, start, end }) => code === "syntax" || isInside(start, end));
}
