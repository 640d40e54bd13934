import { FormError } from "./form-error.js";
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
        throw new FormError(`${place}/${index}`, `the table has no row ${key}, or another band has taken it`);
      rows.delete(key);
      return row;
    });
    if (new Set(members.map((row) => row.resolved.reference)).size !== 1) {
      throw new FormError(`${place}/${index}`, "the rows of a band share one definition of columns");
    }
    refuseNarrowGrid(members, keyword, `${tree.resolved.place}/x-table/grid`);
    return layoutBand({ id: `${tree.place.pointer}/${index}`, title: band.title, rows: members }, keyword);
  });
  const [left] = rows.keys();
  if (left !== undefined) throw new FormError(place, `no band holds the row ${left}`);
  return { columns: keyword.grid, labelColumns: 1, bands };
}

/** A column takes one of the grid's at least, and the labels take one. */
function refuseNarrowGrid([row]: readonly TreeNode[], { grid }: BandsKeyword, place: string): void {
  const needed = (row?.children.length ?? 0) + 1;
  if (grid < needed)
    throw new FormError(place, `is too narrow for ${row?.place.key ?? ""}, which needs ${needed} columns`);
}

interface Band {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly TreeNode[];
}

function layoutBand({ id, title, rows }: Band, { corner, grid }: BandsKeyword): LayoutBand {
  const columns = rows[0]?.children ?? [];
  const columnId = (node: TreeNode) => `column:${id}/${node.place.key}`;
  const span = (column: number) => columnSpan(column, columns.length, grid);
  const head: LayoutCell[] = columns.map((node, column) => ({
    role: "column",
    text: node.place.title,
    id: columnId(node),
    colSpan: span(column),
    rowSpan: 1,
  }));
  const body = rows.map((row): LayoutCell[] => {
    const { title: text, pointer } = row.place;
    const data = row.children.map((node, column): LayoutCell => ({
      role: "data",
      text: "",
      colSpan: span(column),
      rowSpan: 1,
      pointer: node.place.pointer,
      headers: [`band:${id}`, `row:${pointer}`, columnId(node)],
      ...(node.cell && { cell: node.cell.index }),
    }));
    return [{ role: "row", text, pointer, id: `row:${pointer}`, colSpan: 1, rowSpan: 1 }, ...data];
  });
  const titleCell: LayoutCell = { role: "band", text: title, id: `band:${id}`, colSpan: grid, rowSpan: 1 };
  const cornerCell: LayoutCell = { role: "column", text: corner, id: `column:${id}`, colSpan: 1, rowSpan: 1 };
  return { head: [[titleCell], [cornerCell, ...head]], body };
}

/** The grid columns, less the labels', shared out among `count` columns as evenly as whole spans allow. */
function columnSpan(column: number, count: number, grid: number): number {
  const edge = (position: number) => Math.round((position * (grid - 1)) / count);
  return edge(column + 1) - edge(column);
}
