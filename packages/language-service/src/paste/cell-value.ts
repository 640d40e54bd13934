import type { Cell } from "@gouji/core/form";

/** A figure for a cell, or a blank. */
export interface CellValue {
  readonly cell: Cell;
  readonly value: unknown;
}
