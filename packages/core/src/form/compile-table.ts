import type { CellLine, TablePart } from "./form.js";
import { FormError } from "./form-error.js";
import { layoutBands } from "./layout-bands.js";
import { layoutMatrix } from "./layout-matrix.js";
import { layoutRecord } from "./layout-record.js";
import type { TableLayout } from "./layout.js";
import type { TableKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

/** A table part: which cells stand in a line, and how the table is printed. */
export function compileTable(tree: TreeNode, keyword: TableKeyword): TablePart {
  const { pointer, title, part, cells } = tree.place;
  if (part === undefined) throw new FormError(pointer, "a table is a part of its own");
  const rows = rowsOf(tree);
  let printed: TableLayout | undefined;
  return {
    kind: "table",
    table: keyword.kind,
    pointer,
    title,
    number: part,
    cells,
    rows: rows.map(({ place }) => ({ pointer: place.pointer, title: place.title, cells: place.cells })),
    columns: keyword.kind === "matrix" ? columnsOf(rows) : [],
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
    case "matrix":
      return layoutMatrix(tree, keyword);
    case "record":
      return layoutRecord(tree);
  }
}

/** The nodes right above cells, in printed order. */
export function rowsOf(tree: TreeNode): readonly TreeNode[] {
  if (tree.children.some((child) => child.cell)) return [tree];
  return tree.children.flatMap(rowsOf);
}

function columnsOf(rows: readonly TreeNode[]): CellLine[] {
  const first = rows[0];
  if (!first) return [];
  return first.children.map((column, position) => ({
    title: column.place.title,
    cells: rows.flatMap((row) => row.children[position]?.place.cells ?? []),
  }));
}
