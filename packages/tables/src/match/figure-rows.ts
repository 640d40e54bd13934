import type { Form } from "@gouji/core";
import type { TablePart } from "@gouji/core/form";
import { type LabelledRow, labelReader } from "./labelled-row.js";

/** A row of a grid that belongs on a row of the table. */
export interface FigureRow {
  readonly labels: readonly string[];
  /** The labels of all rows above: its groups are among them. */
  readonly above: readonly string[];
  readonly figures: readonly FigureCell[];
}

/** What stands in a grid where a table has figures. */
export interface FigureCell {
  readonly text: string;
  /** Where in the grid it stands. */
  readonly row: number;
  readonly column: number;
  /** What stands right above it, nearest first. */
  readonly heads: readonly string[];
  /** The words above it, and those that cover it from further left. */
  readonly covering: readonly string[];
}

type Words = readonly string[];

/** The rows of figures in a grid, each with what the rows of words above it say. */
export function figureRows(texts: readonly Words[], table: TablePart, form: Form): FigureRow[] {
  const rows = texts.map(labelReader(table, form));
  const isAlone = areFiguresAlone(rows);
  const belongs = rows.map((row) => row.hasFigures || row.isBlankRow || isAlone);
  // Cells stand below each other only where each row has them all.
  const isGrid = new Set(texts.map(({ length }) => length)).size === 1;
  const widest = isGrid ? Math.max(0, ...rows.map((row, at) => (belongs[at] ? row.labelWidth : 0))) : 0;
  return rows.flatMap((row, at) => {
    if (!belongs[at]) return [];
    const width = coveredWidth(row, widest);
    const words = headsAbove(at, texts, belongs).toReversed();
    const figures = row.cells.slice(width).map((text, index) => ({
      text,
      row: at,
      column: width + index,
      heads: words.flatMap((cells) => cells[width + index] || []),
      covering: words.flatMap(
        (cells) => cells.slice(0, width + index + 1).findLast((one) => one !== "") ?? [],
      ),
    }));
    return [{ labels: row.labels, above: rows.slice(0, at).flatMap(({ labels }) => labels), figures }];
  });
}

/** Among figures alone an empty row is one of blanks; among titles and labels it keeps them apart. */
function areFiguresAlone(rows: readonly LabelledRow[]): boolean {
  const isEmpty = ({ cells }: LabelledRow) => cells.every((text) => text === "");
  const isBare = ({ hasFigures, labelWidth }: LabelledRow) => hasFigures && labelWidth === 0;
  return rows.some(isBare) && rows.every((row) => isBare(row) || isEmpty(row));
}

/** A label covers the columns that only the labels of other rows take. */
function coveredWidth({ cells, labelWidth }: LabelledRow, widest: number): number {
  const isCovered = labelWidth > 0 && cells.slice(labelWidth, widest).every((text) => text === "");
  return isCovered ? Math.max(labelWidth, widest) : labelWidth;
}

/** The rows of words right above a row and those of its kind. */
function headsAbove(at: number, texts: readonly Words[], belongs: readonly boolean[]): readonly Words[] {
  const last = belongs.findLastIndex((isRow, index) => index < at && !isRow);
  const before = belongs.findLastIndex((isRow, index) => index < last && isRow);
  return texts.slice(before + 1, last + 1);
}
