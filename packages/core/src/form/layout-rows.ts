import { headIds, headRows, headsOf } from "./head-tree.js";
import type { LayoutCell, LayoutRow, TableLayout } from "./layout.js";
import { rowsOf } from "./rows-of.js";
import type { TableKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

/** A tree of rows against columns. */
export function layoutRows(tree: TreeNode, keyword: Extract<TableKeyword, { kind: "rows" }>): TableLayout {
  const part = tree.place.pointer;
  const [first = tree] = rowsOf(tree);
  const heads = headsOf(first, { base: part, idOf: ({ place }) => `column:${part}/${place.key}` });
  const labelColumns = Math.max(...tree.children.map(rowDepth));
  const head = headRows(heads);
  const corner: LayoutCell = {
    role: "corner",
    text: keyword.corner ?? "",
    colSpan: labelColumns,
    rowSpan: head.length,
  };
  const [firstHead = [], ...otherHeads] = head;
  const columnIds = headIds(heads);
  return {
    columns: labelColumns + columnIds.length,
    labelColumns,
    bands: [
      {
        head: [[corner, ...firstHead], ...otherHeads],
        body: tree.children.flatMap((row) => bodyRows(row, { left: labelColumns, above: [], columnIds })),
      },
    ],
  };
}

interface RowPosition {
  /** Label columns that are left for this row and those below it. */
  readonly left: number;
  readonly above: readonly string[];
  readonly columnIds: readonly (readonly string[])[];
}

function bodyRows(node: TreeNode, { left, above, columnIds }: RowPosition): LayoutRow[] {
  const { title, pointer } = node.place;
  const id = `row:${pointer}`;
  const heads = [...above, id];
  const label = { role: "row", text: title, pointer, id } as const;
  if (node.children.every((child) => child.cell)) {
    const data = node.children.map((child, column): LayoutCell => ({
      role: "data",
      text: "",
      colSpan: 1,
      rowSpan: 1,
      pointer: child.place.pointer,
      headers: [...heads, ...(columnIds[column] ?? [])],
      ...(child.cell && { cell: child.cell.index }),
    }));
    return [[{ ...label, colSpan: left, rowSpan: 1 }, ...data]];
  }
  const [first = [], ...others] = node.children.flatMap((child) =>
    bodyRows(child, { left: left - 1, above: heads, columnIds }),
  );
  return [[{ ...label, colSpan: 1, rowSpan: 1 + others.length }, ...first], ...others];
}

function rowDepth(node: TreeNode): number {
  return node.children.every((child) => child.cell) ? 1 : 1 + Math.max(...node.children.map(rowDepth));
}
