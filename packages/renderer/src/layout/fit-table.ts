import type { DocumentCell, DocumentTable } from "../document/document.js";
import { tableSizes } from "../theme/table-sizes.js";
import type { Theme } from "../theme/theme.js";
import { typeAreaOf } from "../theme/type-area.js";
import { columnDemands, type ColumnDemand } from "./column-demands.js";
import { placeCells, type PlacedCell } from "./placed-cells.js";
import { sidePadding } from "./side-padding.js";
import { lineCount } from "./text-width.js";

/** A table's type size and column widths in points, whether it fits one page, and how narrow a screen may be. */
export interface TableFit {
  readonly size: number;
  readonly columns: readonly number[];
  readonly onePage: boolean;
  /** In ems: with the columns in proportion, none is too narrow for its figures from this width on. */
  readonly leastWidth: number;
  /** The columns on a narrower screen, in ems. */
  readonly leastColumns: readonly number[];
}

/** The largest type at which a table fits the width of the type area and, if it can, the height of one page. */
export function fitTable(table: DocumentTable, theme: Theme): TableFit {
  const { width, height } = typeAreaOf(theme);
  // The head of the part stands above a table on the same page; a little is left for lines that break otherwise.
  const pageHeight = (height - 2 * theme.body.pitch) * 0.94;
  const cells = placeCells(table);
  const demands = columnDemands(table, cells, theme);
  const sizes = tableSizes(theme);
  const leastWidth = sum(demands.map(({ least }) => least));
  const wideEnough = sizes.filter((size) => leastWidth * size <= width);
  for (const size of wideEnough) {
    const columns = shareWidth(table, demands, width / size);
    if (estimateHeight(table, { cells, columns }, theme) * size <= pageHeight)
      return fitOf({ size, columns, demands, onePage: true });
  }
  const size = wideEnough[0] ?? Math.min(...sizes);
  const columns = shareWidth(table, demands, width / size);
  return fitOf({ size, columns, demands, onePage: false });
}

interface Fitting {
  readonly size: number;
  readonly columns: readonly number[];
  readonly demands: readonly ColumnDemand[];
  readonly onePage: boolean;
}

function fitOf({ size, columns, demands, onePage }: Fitting): TableFit {
  const width = sum(columns);
  const leastWidth = Math.max(
    ...columns.map((column, index) => ((demands[index]?.least ?? 0) / column) * width),
  );
  const leastColumns = demands.map(({ least }) => least);
  return { size, columns: columns.map((column) => column * size), onePage, leastWidth, leastColumns };
}

/** Row labels first get what they want, then figures; what is left goes to all alike. In ems. */
function shareWidth(table: DocumentTable, demands: readonly ColumnDemand[], width: number): number[] {
  const least = demands.map((demand) => demand.least);
  const wanted = demands.map((demand) => demand.wanted);
  const wantedLabels = wanted.map((want, index) =>
    index < table.labelColumns ? want : (least[index] ?? want),
  );
  const columns = grow(grow(least, wantedLabels, width), wanted, width);
  const spare = (width - sum(columns)) / table.columns;
  return columns.map((column) => column + spare);
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
    const isLow = (width <= 2 && !cell.mark) || cell.rowSpan > 1;
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
  return (lineCount(width, room) - 1) * pitch + (cell.mark ? markSize * pitch : 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
