import { headIds, headRows, headsOf } from "./head-tree.js";
import type { LayoutCell, LayoutRow, TableLayout } from "./layout.js";
import type { TableKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

type ListKeyword = Extract<TableKeyword, { kind: "list" }>;

/** As many rows as there are, each named by its key column; an empty line where there is none. */
export function layoutList(tree: TreeNode, keyword: ListKeyword): TableLayout {
  const part = tree.place.pointer;
  const { row = tree } = tree;
  const heads = headsOf(row, { base: part, idOf: ({ place }) => `column:${part}/${place.key}` });
  const numbers = keyword.numbered === undefined ? [] : [numbersHead(keyword.numbered, part)];
  const columnIds = headIds(heads);
  const rows = tree.children.map((child, index) => bodyRow(child, index, { keyword, columnIds }));
  return {
    columns: numbers.length + columnIds.length,
    labelColumns: numbers.length,
    bands: [
      {
        head: headRows([...numbers, ...heads]),
        body: rows.length > 0 ? rows : [emptyRow(numbers.length + columnIds.length)],
      },
    ],
  };
}

function numbersHead(title: string, part: string) {
  return { title, id: `numbers:${part}`, children: [] };
}

interface ListColumns {
  readonly keyword: ListKeyword;
  readonly columnIds: readonly (readonly string[])[];
}

function bodyRow(row: TreeNode, index: number, { keyword, columnIds }: ListColumns): LayoutRow {
  const id = `row:${row.place.pointer}`;
  const box = { colSpan: 1, rowSpan: 1 } as const;
  const number: LayoutCell = { role: "number", text: String(index + 1), ...box };
  const cells = row.children.map((child, column): LayoutCell => {
    const place = {
      text: "",
      ...box,
      pointer: child.place.pointer,
      ...(child.cell && { cell: child.cell.index }),
    };
    return child.place.key === keyword.key
      ? { role: "row", ...place, id }
      : { role: "data", ...place, headers: [id, ...(columnIds[column] ?? [])] };
  });
  return keyword.numbered === undefined ? cells : [number, ...cells];
}

function emptyRow(columns: number): LayoutRow {
  return Array.from({ length: columns }, (): LayoutCell => ({
    role: "data",
    text: "",
    colSpan: 1,
    rowSpan: 1,
  }));
}
