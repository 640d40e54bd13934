import { FormError } from "./form-error.js";
import { headIds, headRows, headsOf, leavesOf } from "./head-tree.js";
import type { LayoutBand, LayoutCell, TableLayout } from "./layout.js";
import type { TableKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

type BandsKeyword = Extract<TableKeyword, { kind: "bands" }>;

/** Small tables under each other on one grid, each with a title across and a head of its own. */
export function layoutBands(tree: TreeNode, keyword: BandsKeyword): TableLayout {
  const rows = new Map(tree.children.map((row) => [row.place.key, row]));
  const place = `${tree.resolved.place}/x-table/bands`;
  const bands = keyword.bands.map((band, index) => {
    const members = band.rows.map((key) => {
      const row = rows.get(key);
      if (!row)
        throw new FormError(`${place}/${index}`, {
          zh: `表中没有 ${key} 这一行，或已列在别处`,
          en: `the table has no row ${key}, or another band has taken it`,
        });
      rows.delete(key);
      return row;
    });
    if (new Set(members.map((row) => row.resolved.reference)).size !== 1) {
      throw new FormError(`${place}/${index}`, {
        zh: "同一小表的各行要引用同一个列定义",
        en: "the rows of a band refer to one definition of columns",
      });
    }
    refuseNarrowGrid(members, keyword, `${tree.resolved.place}/x-table/grid`);
    return layoutBand({ id: `${tree.place.pointer}/${index}`, title: band.title, rows: members }, keyword);
  });
  const [left] = rows.keys();
  if (left !== undefined)
    throw new FormError(place, {
      zh: `没有列出 ${left} 这一行；每一行都要列在一个小表中`,
      en: `no band holds the row ${left}: every row stands in one`,
    });
  return { columns: keyword.grid, labelColumns: 1, bands };
}

/** A column takes one of the grid's at least, and the labels take one. */
function refuseNarrowGrid([row]: readonly TreeNode[], { grid }: BandsKeyword, place: string): void {
  const needed = (row?.children.length ?? 0) + 1;
  if (grid < needed)
    throw new FormError(place, {
      zh: `太窄：${row?.place.key ?? ""} 连同名称需要 ${needed} 列`,
      en: `is too narrow for ${row?.place.key ?? ""}, which needs ${needed} columns with its label`,
    });
}

interface Band {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly TreeNode[];
}

function layoutBand({ id, title, rows }: Band, { corner, grid }: BandsKeyword): LayoutBand {
  const [first] = rows;
  const heads = first ? headsOf(first, { base: id, idOf: ({ place }) => `column:${id}/${place.key}` }) : [];
  const leaves = heads.flatMap(leavesOf);
  const columnIds = headIds(heads);
  const span = (column: number) => columnSpan(column, leaves.length, grid);
  const [firstHead = [], ...otherHeads] = headRows(heads, (leaf) => span(leaves.indexOf(leaf)));
  const body = rows.map((row): LayoutCell[] => {
    const { title: text, pointer } = row.place;
    const data = row.children.map((node, column): LayoutCell => ({
      role: "data",
      text: "",
      colSpan: span(column),
      rowSpan: 1,
      pointer: node.place.pointer,
      headers: [`band:${id}`, `row:${pointer}`, ...(columnIds[column] ?? [])],
      ...(node.cell && { cell: node.cell.index }),
    }));
    return [{ role: "row", text, pointer, id: `row:${pointer}`, colSpan: 1, rowSpan: 1 }, ...data];
  });
  const titleCell: LayoutCell = { role: "band", text: title, id: `band:${id}`, colSpan: grid, rowSpan: 1 };
  const rowSpan = 1 + otherHeads.length;
  const cornerCell: LayoutCell = { role: "column", text: corner, id: `column:${id}`, colSpan: 1, rowSpan };
  return { head: [[titleCell], [cornerCell, ...firstHead], ...otherHeads], body };
}

/** The grid columns, less the labels', shared out among `count` columns as evenly as whole spans allow. */
function columnSpan(column: number, count: number, grid: number): number {
  const edge = (position: number) => Math.round((position * (grid - 1)) / count);
  return edge(column + 1) - edge(column);
}
