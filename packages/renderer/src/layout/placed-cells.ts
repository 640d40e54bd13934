import type { DocumentCell, DocumentTable } from "../document/document.js";
import { textWidth } from "./text-width.js";

/** A cell, the column and row of the grid at which it begins, and the width of the longest line of its text in ems. */
export interface PlacedCell {
  readonly cell: DocumentCell;
  readonly column: number;
  readonly row: number;
  readonly width: number;
}

/** Where each cell of a table stands: spans from above push the cells of a row to the right. */
export function placeCells(table: DocumentTable): PlacedCell[] {
  const rows = table.bands.flatMap((band) => [...band.head, ...band.body]);
  // The first row that is free again, per column.
  const freeFrom = new Array<number>(table.columns).fill(0);
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (column < table.columns && (freeFrom[column] ?? 0) > row) column += 1;
      const placed = { cell, column, row, width: longestLine(cell.text) };
      freeFrom.fill(row + cell.rowSpan, column, column + cell.colSpan);
      column += cell.colSpan;
      return placed;
    });
  });
}

function longestLine(text: string): number {
  return text.includes("\n") ? Math.max(...text.split("\n").map(textWidth)) : textWidth(text);
}
