import type { Cell } from "@gouji/core/form";

/** A cell of a form, and what a grid has for it. */
export interface CellInGrid {
  readonly cell: Cell;
  /** As it stands in the grid: a figure, a mark for a blank, or anything else. */
  readonly text: string;
  /** Its place in the grid. */
  readonly row: number;
  readonly column: number;
}
