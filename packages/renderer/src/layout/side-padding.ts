import type { DocumentCell, DocumentTable } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import { isLeading } from "./is-leading.js";

/** What a cell keeps free on both sides together, in ems. */
export function sidePadding(cell: DocumentCell, kind: DocumentTable["kind"], { table }: Theme): number {
  if (cell.align) return 2 * table.labelPadding;
  return table.paddingX + (isLeading(cell, kind) ? table.labelPadding : table.paddingX);
}
