import type { FigureCell } from "./figure-rows.js";

/** A figure of a grid, and which cell of the form it is. */
export interface MatchedFigure extends FigureCell {
  /** Into `form.cells`. */
  readonly index: number;
}
