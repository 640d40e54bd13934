import type { DocumentCell, DocumentTable } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import { isLeading } from "./is-leading.js";

/** What a cell keeps free on both sides together, in ems. */
export function sidePadding(cell: DocumentCell, kind: DocumentTable["kind"], { table }: Theme): number {
  return table.paddingX + (isLeading(cell, kind) ? table.labelPadding : table.paddingX);
}
