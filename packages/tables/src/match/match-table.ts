import type { Form } from "@gouji/core";
import type { Place, TablePart } from "@gouji/core/form";
import { type Grid, gridTexts, trimGrid } from "../grid/grid.js";
import { figureRows } from "./figure-rows.js";
import { matchFields } from "./match-fields.js";
import { matchFigures } from "./match-figures.js";
import { matchRows } from "./match-rows.js";
import type { CellInGrid } from "./cell-in-grid.js";
import { Mismatch } from "./mismatch.js";
import { RowHeads } from "./row-heads.js";
import type { MatchedFigure } from "./table-match.js";
import type { TableTarget } from "./table-target.js";

export interface MatchOptions {
  readonly form: Form;
  readonly table: TablePart;
  /** The group, row or figure that is to be filled where that is not the whole table: what has no label goes there, in order. */
  readonly at?: Place;
}

/** Longer than any table: no need to look at a whole sheet. */
const mostRows = 200;

/** How much wider than the table a grid may be: columns of the user's own, and those that merged cells cover. */
const mostColumns = ({ layout }: TablePart) => layout.columns * 2 + 10;

/**
 * Which cell of a table, which is no list, each figure of a grid is: rows by the labels in front of them, else in order; columns by the heads
 * above them, else in order. Labels may be shortened, reworded or misspelt as far as no other row could be meant.
 *
 * @returns all figures, or why one of them has no sure place
 */
export function matchTable(
  grid: Grid,
  { form, table, at = placeOf(table, form) }: MatchOptions,
): readonly CellInGrid[] | Mismatch {
  if (table.table === "fields") return matchFields(trimGrid(grid), { form, table, at });
  const texts = gridTexts(trimGrid(grid));
  const isTooWide = texts.some(({ length }) => length > mostColumns(table));
  if (texts.length > mostRows || isTooWide) return new Mismatch({ kind: "too-many" });
  const figures = figuresOn(texts, { form, table, at });
  if (figures instanceof Mismatch) return figures;
  return figures.flatMap(({ index, text, row, column }) => {
    const cell = form.cells[index];
    return cell ? [{ cell, text, row, column }] : [];
  });
}

function figuresOn(
  texts: readonly (readonly string[])[],
  target: TableTarget,
): readonly MatchedFigure[] | Mismatch {
  const rows = figureRows(texts, target.table, target.form);
  if (rows.length === 0) return new Mismatch({ kind: "no-figures" });
  const rowHeads = new RowHeads(target);
  const at = rowHeads.placeFor(rows);
  if (at instanceof Mismatch) return at;
  const lines = matchRows(rows, { ...target, at });
  if (lines instanceof Mismatch) return lines;
  const figures = matchFigures(lines, { ...target, at }, rowHeads);
  if (figures instanceof Mismatch) return figures;
  return rowHeads.contradiction(figures) ?? figures;
}

function placeOf({ pointer }: TablePart, form: Form): Place {
  const place = form.places.get(pointer);
  if (!place) throw new Error(`the form ${form.id} has no part ${pointer}`);
  return place;
}
