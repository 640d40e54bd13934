import { FormError } from "./form-error.js";
import { type HeadNode, headIds, headRows } from "./head-tree.js";
import type { LayoutCell, LayoutRow, TableLayout } from "./layout.js";
import type { TableKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

type MatrixKeyword = Extract<TableKeyword, { kind: "matrix" }>;

/** A tree of rows against a tree of columns. */
export function layoutMatrix(tree: TreeNode, keyword: MatrixKeyword): TableLayout {
  const columns = columnsOf(tree, keyword);
  const heads = columnHeads(tree, keyword, columns);
  const labelColumns = Math.max(...tree.children.map(rowDepth));
  const head = headRows(heads);
  const corner: LayoutCell = {
    role: "corner",
    text: keyword.corner ?? "",
    colSpan: labelColumns,
    rowSpan: head.length,
  };
  const [firstHead = [], ...otherHeads] = head;
  return {
    columns: labelColumns + columns.length,
    labelColumns,
    bands: [
      {
        head: [[corner, ...firstHead], ...otherHeads],
        body: tree.children.flatMap((row) =>
          bodyRows(row, { left: labelColumns, above: [], columnIds: headIds(heads) }),
        ),
      },
    ],
  };
}

function columnsOf(tree: TreeNode, keyword: MatrixKeyword): readonly TreeNode[] {
  const rows = tree.children.flatMap(function leafRows(node): readonly TreeNode[] {
    return node.resolved.reference === keyword.columns ? [node] : node.children.flatMap(leafRows);
  });
  const cells = rows.flatMap((row) => row.children.flatMap((child) => child.place.cells));
  if (rows.length === 0 || cells.length !== tree.place.cells.length) {
    throw new FormError(
      tree.resolved.place,
      `every row of a matrix refers to its columns, ${keyword.columns}`,
    );
  }
  return rows[0]?.children ?? [];
}

function columnHeads(
  tree: TreeNode,
  keyword: MatrixKeyword,
  columns: readonly TreeNode[],
): readonly HeadNode[] {
  const part = tree.place.pointer;
  refuseUnknownColumns(tree, keyword, columns);
  const leaf = ({ place }: TreeNode): HeadNode => ({
    title: place.title,
    id: `column:${part}/${place.key}`,
    children: [],
  });
  const heads: HeadNode[] = [];
  for (let index = 0; index < columns.length;) {
    const column = columns[index];
    if (!column) break;
    const groupIndex = (keyword.groups ?? []).findIndex((group) => group.columns[0] === column.place.key);
    const group = keyword.groups?.[groupIndex];
    const members = group ? columns.slice(index, index + group.columns.length) : [column];
    if (group && members.some((member, at) => member.place.key !== group.columns[at])) {
      throw new FormError(
        `${tree.resolved.place}/x-table/groups/${groupIndex}`,
        "the columns of a group stand next to each other",
      );
    }
    heads.push(
      group
        ? { title: group.title, id: `group:${part}/${groupIndex}`, children: members.map(leaf) }
        : leaf(column),
    );
    index += members.length;
  }
  return keyword.head === undefined ? heads : [{ title: keyword.head, id: `head:${part}`, children: heads }];
}

function refuseUnknownColumns(
  tree: TreeNode,
  { groups = [], columns: reference }: MatrixKeyword,
  columns: readonly TreeNode[],
): void {
  const keys = new Set(columns.map(({ place }) => place.key));
  for (const [index, group] of groups.entries()) {
    const unknown = group.columns.find((key) => !keys.has(key));
    if (unknown !== undefined)
      throw new FormError(
        `${tree.resolved.place}/x-table/groups/${index}/columns`,
        `${reference} has no column ${unknown}`,
      );
  }
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
