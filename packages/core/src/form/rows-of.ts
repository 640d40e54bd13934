import type { TreeNode } from "./table-tree.js";

/** The nodes right above cells, in printed order. */
export function rowsOf(tree: TreeNode): readonly TreeNode[] {
  const below = tree.children.filter((child) => !child.cell).flatMap(rowsOf);
  return tree.children.every((child) => !child.cell) ? below : [tree, ...below];
}
