import type { FigureCell } from "./figure-rows.js";
import type { FormLine } from "./form-line.js";

/**
 * Figures without the empty cells that the wide cells of the form cover in a spreadsheet.
 *
 * @param emptyColumns how many columns right behind the labels are empty in every row
 * @returns nothing where such a cell might as well be a blank
 */
export function withoutCovered(
  figures: readonly FigureCell[],
  { cells, labelSpan }: FormLine,
  emptyColumns: number,
): readonly FigureCell[] | undefined {
  const fits = figures.length <= cells.length;
  const isLabelCovering = labelSpan > 1 && emptyColumns === labelSpan - 1;
  if (isLabelCovering) return fits ? undefined : figures.slice(emptyColumns);
  if (fits) return figures;
  const begins = new Set<number>();
  let column = 0;
  for (const { span } of cells) {
    begins.add(column);
    column += span;
  }
  const isCovered = figures.every(({ text }, at) => begins.has(at) || text === "");
  return isCovered ? figures.filter((_, at) => begins.has(at)) : figures;
}
