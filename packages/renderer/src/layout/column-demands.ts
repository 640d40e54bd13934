import type { DocumentTable } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import { type ColumnKind, columnKinds } from "./column-kinds.js";
import type { PlacedCell } from "./placed-cells.js";
import { sidePadding } from "./side-padding.js";
import { longestPiece, textWidth } from "./text-width.js";

/** What a column needs and what it would like, in ems with its padding. */
export interface ColumnDemand extends Pick<ColumnKind, "isLabel" | "share"> {
  readonly least: number;
  readonly wanted: number;
}

// A hair more than the text, or rounding breaks a line that just fits.
const hair = 0.1;
const shortLabel = 3;
const tallLabel = 4;
const longLabel = 6;
/** A text is read in lines of some length, and does not want more than this of a table. */
const shortTextLine = 8;
const textLine = 18;

/** The demands of all columns; those for the same thing are alike. */
export function columnDemands(
  table: DocumentTable,
  cells: readonly PlacedCell[],
  theme: Theme,
): ColumnDemand[] {
  const kinds = columnKinds(table, cells);
  const paddingOf = ({ cell }: PlacedCell) => hair + sidePadding(cell, table.kind, theme);
  const single = cells
    .filter(({ cell }) => cell.colSpan === 1 && cell.role !== "corner")
    .map((placed) => withMark(placed, theme));
  const demands = new Map<string, ColumnDemand>();
  for (const { name, isLabel, share } of kinds) {
    if (demands.has(name)) continue;
    const own = single.filter(({ column }) => kinds[column]?.name === name);
    demands.set(name, { ...demandOf(own, paddingOf), isLabel, share });
  }
  return kinds.map((kind) => demands.get(kind.name) ?? { ...kind, least: 2, wanted: 2 });
}

/** A mark behind a value that begins or ends at the line stays whole; one in the middle may break. */
function withMark(placed: PlacedCell, { table }: Theme): PlacedCell {
  const { align, mark } = placed.cell;
  if (!align || !mark) return placed;
  return { ...placed, width: Math.max(placed.width, textWidth(mark.text) * table.markSize) };
}

function demandOf(cells: readonly PlacedCell[], paddingOf: (placed: PlacedCell) => number) {
  return {
    least: Math.max(2, ...cells.map((placed) => leastWidth(placed) + paddingOf(placed))),
    wanted: Math.max(2, ...cells.map((placed) => wantedWidth(placed) + paddingOf(placed))),
  };
}

function leastWidth({ cell, width }: PlacedCell): number {
  switch (cell.role) {
    case "column":
      return width <= shortLabel ? width : Math.max(headWidth(cell.text, width), longestPiece(cell.text));
    case "row":
      return Math.max(
        Math.min(width, cell.rowSpan > 1 ? evenWidth(width) : longLabel),
        longestPiece(cell.text),
      );
    case "band":
    case "corner":
    case "number":
    case "data":
      // No piece is longer than the text.
      return width <= tallLabel ? width : Math.max(longestPiece(cell.text), shortLine(cell, width));
  }
}

/** Chinese heads stand on two lines; words apart on more, for a line holds few of them. */
function headWidth(text: string, width: number): number {
  return /\S\s/.test(text) ? width / 4 : Math.ceil(width / 2);
}

function shortLine({ align }: PlacedCell["cell"], width: number): number {
  return align === "start" ? Math.max(tallLabel, Math.min(shortTextLine, width / 2)) : tallLabel;
}

/** A cell over several rows has height to spare, so it asks for no width beyond the least. */
function wantedWidth(placed: PlacedCell): number {
  const { cell, width } = placed;
  if (cell.rowSpan > 1) return leastWidth(placed);
  return cell.align === "start" ? Math.min(width, Math.max(textLine, leastWidth(placed))) : width;
}

/** Four or five characters a line, whichever leaves the last line fuller. */
function evenWidth(width: number): number {
  const rest = (columns: number) => Math.ceil(width / columns) * columns - width;
  return rest(tallLabel) <= rest(tallLabel + 1) ? tallLabel : tallLabel + 1;
}
