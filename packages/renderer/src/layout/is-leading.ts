import type { DocumentCell, DocumentTable } from "../document/document.js";

/** A row's label in a table of many rows: it begins at the line, as on the printed forms, where others are centred. */
export function isLeading({ role, rowSpan }: DocumentCell, kind: DocumentTable["kind"]): boolean {
  return role === "row" && rowSpan === 1 && kind === "rows";
}
