import type { DocumentCell, DocumentTable } from "../document/document.js";
import { isLeading } from "../layout/is-leading.js";
import { placeCells } from "../layout/placed-cells.js";
import { sidePadding } from "../layout/side-padding.js";
import type { Theme } from "../theme/theme.js";

/** In ems: how far a cell may leave at the left, and how wide its text is that stays in sight. */
export interface StayingLabel {
  readonly beyond: number;
  readonly text: number;
}

/**
 * The labels that reach over several columns of labels, on a screen on which the last of these columns stays: they keep
 * no more room than the others, so that they cover no figures.
 *
 * @param columns the widths of all columns on such a screen, in ems
 */
export function stayingLabels(
  table: DocumentTable,
  columns: readonly number[],
  theme: Theme,
): ReadonlyMap<DocumentCell, StayingLabel> {
  const last = table.labelColumns - 1;
  const wide = placeCells(table).filter(
    ({ cell, column }) =>
      (cell.role === "corner" || isLeading(cell, table.kind)) &&
      column < last &&
      column + cell.colSpan - 1 === last,
  );
  return new Map(
    wide.map(({ cell, column }) => {
      const beyond = columns.slice(column, last).reduce((total, width) => total + width, 0);
      return [cell, { beyond, text: (columns[last] ?? 0) - sidePadding(cell, table.kind, theme) }];
    }),
  );
}
