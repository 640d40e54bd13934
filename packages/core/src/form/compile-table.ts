import { checkTable } from "./check-table.js";
import type { CellLine, TablePart } from "./form.js";
import { layoutBands } from "./layout-bands.js";
import { layoutFields } from "./layout-fields.js";
import { layoutList } from "./layout-list.js";
import { layoutRow } from "./layout-row.js";
import { layoutRows } from "./layout-rows.js";
import type { TableLayout } from "./layout.js";
import { rowsOf } from "./rows-of.js";
import type { TableKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

/** What a part is called, whatever it holds. */
export type PartHead = Pick<TablePart, "pointer" | "title" | "number" | "numeral" | "required">;

/** A table part: which cells stand in a line, and how the table is printed. */
export function compileTable(tree: TreeNode, keyword: TableKeyword, head: PartHead): TablePart {
  checkTable(tree, keyword, head.pointer);
  const rows = rowsOf(tree);
  let printed: TableLayout | undefined;
  return {
    ...head,
    kind: "table",
    table: keyword.kind,
    cells: tree.place.cells,
    rows: rows.map(rowLine),
    columns: columnsOf(keyword, tree.row ?? rows[0], rows),
    ...(tree.row && keyword.kind === "list" && { list: listOf(tree.row, keyword.key) }),
    // A check asks for figures alone; only what prints or shows a table pays for its layout.
    get layout() {
      return (printed ??= layout(tree, keyword));
    },
  };
}

function layout(tree: TreeNode, keyword: TableKeyword): TableLayout {
  switch (keyword.kind) {
    case "bands":
      return layoutBands(tree, keyword);
    case "rows":
      return layoutRows(tree, keyword);
    case "row":
      return layoutRow(tree);
    case "fields":
      return layoutFields(tree, keyword);
    case "list":
      return layoutList(tree, keyword);
  }
}

function rowLine({ place: { pointer, title }, children }: TreeNode): CellLine {
  return { pointer, title, cells: children.flatMap(({ cell }) => cell?.index ?? []) };
}

function columnsOf(
  { kind }: TableKeyword,
  first: TreeNode | undefined,
  rows: readonly TreeNode[],
): CellLine[] {
  if (!first || (kind !== "rows" && kind !== "list")) return [];
  return first.children.map((column, position) => ({
    title: column.place.title,
    cells: rows.flatMap((row) => row.children[position]?.place.cells ?? []),
  }));
}

function listOf({ children, resolved }: TreeNode, key: string): NonNullable<TablePart["list"]> {
  return { key, columns: children.flatMap(({ cell }) => cell ?? []), schema: resolved.definition };
}
