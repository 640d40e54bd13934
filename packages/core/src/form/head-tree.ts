import type { LayoutCell, LayoutRow } from "./layout.js";

/** A head of columns: a leaf heads one column, the others all below them. */
export interface HeadNode {
  readonly title: string;
  readonly id: string;
  readonly pointer?: string;
  readonly children: readonly HeadNode[];
}

/** Head rows of a column tree. In H rows a leaf at level d spans H − d + 1 of them. */
export function headRows(roots: readonly HeadNode[]): LayoutRow[] {
  const height = depth(roots);
  const rows: LayoutCell[][] = Array.from({ length: height }, () => []);
  const place = (node: HeadNode, level: number): void => {
    rows[level]?.push({
      role: "column",
      text: node.title,
      id: node.id,
      ...(node.pointer !== undefined && { pointer: node.pointer }),
      colSpan: leafCount(node),
      rowSpan: node.children.length === 0 ? height - level : 1,
    });
    for (const child of node.children) place(child, level + 1);
  };
  for (const root of roots) place(root, 0);
  return rows;
}

/** For each column, the ids of the heads above it, outermost first. */
export function headIds(roots: readonly HeadNode[]): (readonly string[])[] {
  return roots.flatMap((root) =>
    root.children.length === 0 ? [[root.id]] : headIds(root.children).map((below) => [root.id, ...below]),
  );
}

export function depth(nodes: readonly { readonly children: readonly HeadNode[] }[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depth(node.children)));
}

export function leafCount(node: HeadNode): number {
  return node.children.length === 0 ? 1 : node.children.reduce((sum, child) => sum + leafCount(child), 0);
}
