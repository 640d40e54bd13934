import type { DocumentTable } from "../document/document.js";
import type { PlacedCell } from "./placed-cells.js";

/** What a column is for. Columns of the same name are as wide as each other. */
export interface ColumnKind {
  readonly name: string;
  /** Labels get the width that they want before values do. */
  readonly isLabel: boolean;
  /** Its share of the width that no column asks for, against that of the others. */
  readonly share: number;
}

/**
 * What each column of a table is for. The columns of figures are alike, as on the printed forms; one of texts stands by
 * itself, and so does every column of a list. Fields side by side have their labels and values under each other.
 */
export function columnKinds(table: DocumentTable, cells: readonly PlacedCell[]): ColumnKind[] {
  const texts = new Set(
    cells.filter(({ cell }) => cell.role === "data" && cell.align === "start").map(({ column }) => column),
  );
  return Array.from({ length: table.columns }, (_, column) => kindOf(table, column, texts.has(column)));
}

function kindOf({ kind, labelColumns }: DocumentTable, column: number, holdsText: boolean): ColumnKind {
  const isLabel = column < labelColumns;
  if (kind === "fields") return fieldKind(column, labelColumns);
  // What only counts the rows of a list stays narrow.
  const share = kind === "list" && isLabel ? 0 : 1;
  if (isLabel || kind === "list" || holdsText) return { name: `column ${column}`, isLabel, share };
  return { name: "figures", isLabel, share };
}

/** The labels of groups stand first; then labels and values take turns. */
function fieldKind(column: number, labelColumns: number): ColumnKind {
  const beyondGroups = column - (labelColumns - 1);
  if (beyondGroups < 0) return { name: `column ${column}`, isLabel: true, share: 0 };
  return beyondGroups % 2 === 0
    ? { name: "labels", isLabel: true, share: 1 }
    : { name: "values", isLabel: false, share: 2 };
}
