import { FormError } from "./form-error.js";
import type { LayoutCell, LayoutRow } from "./layout.js";
import type { HeadKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

/** A head of columns: a leaf heads one column, the others all below them. */
export interface HeadNode {
  readonly title: string;
  readonly id: string;
  readonly pointer?: string;
  readonly children: readonly HeadNode[];
}

interface HeadOptions {
  /** What the heads above several columns are called after: the table, or a head of its tree. */
  readonly base: string;
  /** Names the head of a column. */
  readonly idOf: (column: TreeNode) => string;
  /** The heads are places of the report, as they are where one row is the whole table. */
  readonly arePlaces?: boolean;
}

/** The heads above the columns of a node: its children, under the heads that `x-heads` puts above them. */
export function headsOf(node: TreeNode, options: HeadOptions): HeadNode[] {
  const { base, idOf, arePlaces = false } = options;
  const headOf = (child: TreeNode): HeadNode => ({
    title: child.place.title,
    id: idOf(child),
    ...(arePlaces && { pointer: child.place.pointer }),
    children: child.cell ? [] : headsOf(child, { ...options, base: child.place.pointer }),
  });
  const { definition, place } = node.resolved;
  const keyword = definition["x-heads"];
  if (!keyword) return node.children.map(headOf);
  const left = [...node.children];
  let groups = 0;
  const arrange = (heads: readonly HeadKeyword[], at: string, isOutermost: boolean): HeadNode[] =>
    heads.map((head, index) => {
      const here = `${at}/${index}`;
      if (typeof head === "string") {
        const next = left.shift();
        if (next?.place.key !== head) throw new FormError(here, misplaced(head, next, node));
        return headOf(next);
      }
      // The one head above all columns is called so; the others are counted.
      const id = isOutermost && heads.length === 1 ? `head:${base}` : `group:${base}/${groups++}`;
      return { title: head.title, id, children: arrange(head.columns, `${here}/columns`, false) };
    });
  const arranged = arrange(keyword, `${place}/x-heads`, true);
  const [missing] = left;
  if (missing)
    throw new FormError(`${place}/x-heads`, {
      zh: `没有列出 ${missing.place.key}；每一列都要列出，次序与 properties 相同`,
      en: `does not name ${missing.place.key}: every column is named once, in the order of properties`,
    });
  return arranged;
}

function misplaced(head: string, next: TreeNode | undefined, { children }: TreeNode) {
  const order = children.map(({ place }) => place.key).join(", ");
  if (!children.some(({ place }) => place.key === head))
    return {
      zh: `没有 ${head} 这一列；各列为 ${order}`,
      en: `there is no column ${head}; they are ${order}`,
    };
  return {
    zh: `各列依次列出，每列一次；这里应为 ${next?.place.key ?? "结尾"}（次序：${order}）`,
    en: `every column is named once, in the order of properties (${order}); here ${next?.place.key ?? "the end"} is due`,
  };
}

/** Head rows of a column tree. In H rows a leaf at level d spans H − d + 1 of them. */
export function headRows(
  roots: readonly HeadNode[],
  spanOf: (leaf: HeadNode) => number = () => 1,
): LayoutRow[] {
  const height = depth(roots);
  const rows: LayoutCell[][] = Array.from({ length: height }, () => []);
  const place = (node: HeadNode, level: number): void => {
    rows[level]?.push({
      role: "column",
      text: node.title,
      id: node.id,
      ...(node.pointer !== undefined && { pointer: node.pointer }),
      colSpan: leavesOf(node).reduce((sum, leaf) => sum + spanOf(leaf), 0),
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

/** The heads of single columns, from left to right. */
export function leavesOf(node: HeadNode): readonly HeadNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

function depth(nodes: readonly HeadNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depth(node.children)));
}
