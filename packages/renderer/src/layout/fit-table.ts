import type { DocumentCell, DocumentTable } from "../document/document.js";
import { tableSizes } from "../theme/table-sizes.js";
import type { Theme } from "../theme/theme.js";
import { typeAreaOf } from "../theme/type-area.js";
import { columnDemands, type ColumnDemand } from "./column-demands.js";
import { placeCells, type PlacedCell } from "./placed-cells.js";
import { sidePadding } from "./side-padding.js";
import { lineCount, textWidth } from "./text-width.js";

/** A table's type size and column widths in points, whether it fits one page, and how narrow a screen may be. */
export interface TableFit {
  readonly size: number;
  /** Its page lies on its side. */
  readonly isWide: boolean;
  readonly columns: readonly number[];
  readonly onePage: boolean;
  /** Its columns are narrower than they need. */
  readonly isCramped: boolean;
  /** In ems: with the columns in proportion, none is too narrow for its figures from this width on. */
  readonly leastWidth: number;
  /** The columns on a narrower screen, in ems. */
  readonly leastColumns: readonly number[];
}

const fits = new WeakMap<DocumentTable, Map<Theme, TableFit>>();

/**
 * The largest type at which a table fits the width of the type area and, if it can, the height of one page. One that no type
 * makes fit upright has the long side of the page. Measured once for all formats.
 */
export function fitTable(table: DocumentTable, theme: Theme): TableFit {
  const ofTable = fits.get(table) ?? new Map<Theme, TableFit>();
  fits.set(table, ofTable);
  const fit = ofTable.get(theme) ?? measure(table, theme);
  ofTable.set(theme, fit);
  return fit;
}

function measure(table: DocumentTable, theme: Theme): TableFit {
  const cells = placeCells(table);
  const demands = columnDemands(table, cells, theme);
  const sizes = tableSizes(theme);
  const leastWidth = sum(demands.map(({ least }) => least));
  const upright = typeAreaOf(theme);
  const isWide = leastWidth * Math.min(...sizes) > upright.width;
  const { width, height } = isWide ? { width: upright.height, height: upright.width } : upright;
  // The head of the part stands above a table on the same page; a little is left for lines that break otherwise.
  const pageHeight = (height - 2 * theme.body.pitch) * 0.94;
  const wideEnough = sizes.filter((size) => leastWidth * size <= width);
  for (const size of wideEnough) {
    const columns = shareWidth(demands, width / size);
    if (estimateHeight(table, { cells, columns }, theme) * size <= pageHeight)
      return fitOf({ size, isWide, columns, demands, onePage: true });
  }
  const size = wideEnough[0] ?? Math.min(...sizes);
  const columns = shareWidth(demands, width / size);
  return fitOf({ size, isWide, columns, demands, onePage: false });
}

interface Fitting {
  readonly size: number;
  readonly isWide: boolean;
  readonly columns: readonly number[];
  readonly demands: readonly ColumnDemand[];
  readonly onePage: boolean;
}

function fitOf({ size, isWide, columns, demands, onePage }: Fitting): TableFit {
  const width = sum(columns);
  const leastWidth = Math.max(
    ...columns.map((column, index) => ((demands[index]?.least ?? 0) / column) * width),
  );
  const leastColumns = demands.map(({ least }) => least);
  const points = columns.map((column) => column * size);
  const isCramped = sum(leastColumns) > width;
  return { size, isWide, columns: points, onePage, isCramped, leastWidth, leastColumns };
}

/** Labels first get what they want, then values; what is left is shared out. Where all is too little, each gives its part. In ems. */
function shareWidth(demands: readonly ColumnDemand[], width: number): number[] {
  const least = demands.map((demand) => demand.least);
  if (sum(least) > width) return least.map((column) => (column * width) / sum(least));
  const wanted = demands.map((demand) => demand.wanted);
  const wantedLabels = demands.map((demand) => (demand.isLabel ? demand.wanted : demand.least));
  const columns = grow(grow(least, wantedLabels, width), wanted, width);
  const shares = demands.map(({ share }) => share);
  const spare = (width - sum(columns)) / sum(shares);
  return columns.map((column, index) => column + spare * (shares[index] ?? 0));
}

function grow(from: readonly number[], to: readonly number[], width: number): number[] {
  const spare = Math.max(0, width - sum(from));
  const wish = sum(to) - sum(from);
  const share = wish > spare ? spare / wish : 1;
  return from.map((column, index) => column + share * ((to[index] ?? column) - column));
}

interface PlacedTable {
  readonly cells: readonly PlacedCell[];
  readonly columns: readonly number[];
}

/** The height of all rows in ems, from the tallest cell of each that spans one row. */
function estimateHeight({ kind }: DocumentTable, { cells, columns }: PlacedTable, theme: Theme): number {
  const lineHeight = 1 + 2 * theme.table.paddingY;
  const rows: number[] = [];
  for (const { cell, column, row, width } of cells) {
    // The narrowest column holds two characters, so most figures need no second look.
    const isLow = (width <= 2 && !cell.mark && !cell.text.includes("\n")) || cell.rowSpan > 1;
    const room = isLow
      ? 0
      : sum(columns.slice(column, column + cell.colSpan)) - sidePadding(cell, kind, theme);
    const more = isLow ? 0 : moreLines({ cell, width, room }, theme.table);
    rows[row] = Math.max(rows[row] ?? 0, lineHeight + more);
  }
  return sum(rows);
}

interface CellText {
  readonly cell: DocumentCell;
  readonly width: number;
  readonly room: number;
}

/** The height of a cell's lines behind its first. */
function moreLines({ cell, width, room }: CellText, { pitch, markSize }: Theme["table"]): number {
  const lines = cell.text.includes("\n")
    ? sum(cell.text.split("\n").map((line) => lineCount(textWidth(line), room)))
    : lineCount(width, room);
  return (lines - 1) * pitch + (cell.mark ? markSize * pitch : 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
