import type { LayoutCell, LayoutRow, TableLayout } from "./layout.js";
import type { TableKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

/** Labels, each with its value behind it, so many side by side; groups have a label at the left of theirs. */
export function layoutFields(
  tree: TreeNode,
  { columns = 1 }: Extract<TableKeyword, { kind: "fields" }>,
): TableLayout {
  const groupColumns = groupDepth(tree);
  const body = fieldRows(tree, { columns, left: groupColumns, above: [] });
  return {
    columns: groupColumns + 2 * columns,
    labelColumns: groupColumns + 1,
    bands: [{ head: [], body }],
  };
}

interface FieldPosition {
  readonly columns: number;
  /** Columns of group labels that are left. */
  readonly left: number;
  readonly above: readonly string[];
}

function fieldRows(node: TreeNode, at: FieldPosition): LayoutRow[] {
  const rows: LayoutRow[] = [];
  let line: TreeNode[] = [];
  const endLine = () => {
    if (line.length > 0) rows.push(fieldRow(line, at));
    line = [];
  };
  for (const child of node.children) {
    if (child.cell) line.push(child);
    if (!child.cell || line.length === at.columns) endLine();
    if (!child.cell) rows.push(...groupRows(child, at));
  }
  endLine();
  return rows;
}

function groupRows(group: TreeNode, { columns, left, above }: FieldPosition): LayoutRow[] {
  const { title, pointer } = group.place;
  const id = `row:${pointer}`;
  const rows = fieldRows(group, { columns, left: left - 1, above: [...above, id] });
  const [first = [], ...others] = rows;
  const label = { role: "row", text: title, pointer, id, colSpan: 1, rowSpan: rows.length } as const;
  return [[label, ...first], ...others];
}

/** The first label takes what the groups leave, and the last value what is left of the line. */
function fieldRow(fields: readonly TreeNode[], { columns, left, above }: FieldPosition): LayoutRow {
  return fields.flatMap((field, position): LayoutCell[] => {
    const { title, pointer } = field.place;
    const id = `row:${pointer}`;
    const isLast = position === fields.length - 1;
    return [
      { role: "row", text: title, pointer, id, colSpan: position === 0 ? 1 + left : 1, rowSpan: 1 },
      {
        role: "data",
        text: "",
        colSpan: isLast ? 1 + 2 * (columns - fields.length) : 1,
        rowSpan: 1,
        pointer,
        headers: [...above, id],
        ...(field.cell && { cell: field.cell.index }),
      },
    ];
  });
}

function groupDepth(node: TreeNode): number {
  const groups = node.children.filter((child) => !child.cell);
  return groups.length === 0 ? 0 : 1 + Math.max(...groups.map(groupDepth));
}
