import type { DocumentCell } from "../document/document.js";

/** The attributes of a cell that takes more than one column or row. */
export function renderSpans({ colSpan, rowSpan }: Pick<DocumentCell, "colSpan" | "rowSpan">): string {
  return (colSpan > 1 ? ` colspan="${colSpan}"` : "") + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "");
}
