import { headIds, headRows, headsOf } from "./head-tree.js";
import type { LayoutCell, TableLayout } from "./layout.js";
import type { TreeNode } from "./table-tree.js";

/** One row under a head that is the table's own tree. */
export function layoutRow(tree: TreeNode): TableLayout {
  const heads = headsOf(tree, {
    base: tree.place.pointer,
    idOf: ({ place }) => `column:${place.pointer}`,
    arePlaces: true,
  });
  const ids = headIds(heads);
  const body = leaves(tree).map((leaf, column): LayoutCell => ({
    role: "data",
    text: "",
    colSpan: 1,
    rowSpan: 1,
    pointer: leaf.place.pointer,
    headers: ids[column] ?? [],
    ...(leaf.cell && { cell: leaf.cell.index }),
  }));
  return { columns: ids.length, labelColumns: 0, bands: [{ head: headRows(heads), body: [body] }] };
}

function leaves(node: TreeNode): readonly TreeNode[] {
  return node.cell ? [node] : node.children.flatMap(leaves);
}
