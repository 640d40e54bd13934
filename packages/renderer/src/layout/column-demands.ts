import type { DocumentTable } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import type { PlacedCell } from "./placed-cells.js";
import { sidePadding } from "./side-padding.js";
import { longestPiece } from "./text-width.js";

/** What a column needs and what it would like, in ems with its padding. */
export interface ColumnDemand {
  readonly least: number;
  readonly wanted: number;
}

// A hair more than the text, or rounding breaks a line that just fits.
const hair = 0.1;
const shortLabel = 3;
const tallLabel = 4;
const longLabel = 6;

/** The demands of all columns. Columns of figures are alike, as on the printed forms. */
export function columnDemands(
  table: DocumentTable,
  cells: readonly PlacedCell[],
  theme: Theme,
): ColumnDemand[] {
  const paddingOf = ({ cell }: PlacedCell) => hair + sidePadding(cell, table.kind, theme);
  const demandAt = (isThere: (column: number) => boolean) =>
    demandOf(
      cells.filter(({ column }) => isThere(column)),
      paddingOf,
    );
  const figures = demandAt((column) => column >= table.labelColumns);
  return Array.from({ length: table.columns }, (_, index) =>
    index < table.labelColumns ? demandAt((column) => column === index) : figures,
  );
}

function demandOf(cells: readonly PlacedCell[], paddingOf: (placed: PlacedCell) => number): ColumnDemand {
  const single = cells.filter(({ cell }) => cell.colSpan === 1 && cell.role !== "corner");
  return {
    least: Math.max(2, ...single.map((placed) => leastWidth(placed) + paddingOf(placed))),
    wanted: Math.max(2, ...single.map((placed) => wantedWidth(placed) + paddingOf(placed))),
  };
}

function leastWidth({ cell, width }: PlacedCell): number {
  switch (cell.role) {
    case "column":
      return width <= shortLabel ? width : Math.ceil(width / 2);
    case "row":
      return Math.min(width, cell.rowSpan > 1 ? evenWidth(width) : longLabel);
    case "band":
    case "corner":
    case "number":
    case "data":
      // No piece is longer than the text.
      return width <= tallLabel ? width : Math.max(longestPiece(cell.text), tallLabel);
  }
}

/** A cell over several rows has height to spare, so it asks for no width beyond the least. */
function wantedWidth(placed: PlacedCell): number {
  return placed.cell.rowSpan > 1 ? leastWidth(placed) : placed.width;
}

/** Four or five characters a line, whichever leaves the last line fuller. */
function evenWidth(width: number): number {
  const rest = (columns: number) => Math.ceil(width / columns) * columns - width;
  return rest(tallLabel) <= rest(tallLabel + 1) ? tallLabel : tallLabel + 1;
}
