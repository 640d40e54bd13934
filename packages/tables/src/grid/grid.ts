/** A cell of a table as it was found in a document, a page or a spreadsheet. */
export interface GridCell {
  /** On one line, with single spaces. */
  readonly text: string;
  /** How many columns it takes. */
  readonly colSpan: number;
  /** How many rows it takes. */
  readonly rowSpan: number;
}

/** Rows of places. A cell stands at its upper left corner; the other places that it takes are `undefined`. */
export type Grid = readonly GridRow[];

export type GridRow = readonly (GridCell | undefined)[];

/** The text at each place; empty where a cell from further left or above reaches over. */
export function gridTexts(grid: Grid): string[][] {
  return grid.map((row) => row.map((cell) => cell?.text ?? ""));
}

/** A grid without the empty rows below it and the empty columns to its right. */
export function trimGrid(grid: Grid): Grid {
  const hasText = (cell: GridCell | undefined) => cell !== undefined && cell.text !== "";
  const rows = grid.slice(0, grid.findLastIndex((row) => row.some(hasText)) + 1);
  const width = rows.reduce((widest, row) => Math.max(widest, row.findLastIndex(hasText) + 1), 0);
  return rows.map((row) => row.slice(0, width));
}
