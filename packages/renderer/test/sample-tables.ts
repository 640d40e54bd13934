import type { DocumentCell, DocumentRow, DocumentTable } from "../src/document/document.js";

/** A node of labels, as a form nests them. */
export type Label = readonly [text: string, children: readonly Label[]];

export const leaf = (text: string): Label => [text, []];

type Figure = (row: number, column: number) => string;

/** Small tables under each other; of each band the title, the heads with their spans, the row labels. */
export function bandsTable(
  columns: number,
  bands: readonly { title: string; heads: readonly [string, number][]; rows: readonly string[] }[],
  figures: readonly (readonly string[])[],
): DocumentTable {
  let row = -1;
  const laidOut = bands.map(({ title, heads, rows }, b) => ({
    head: [
      [headCell("band", title, columns, 1, `b${b}`)],
      heads.map(([text, span], c) => headCell("column", text, span, 1, `b${b}-c${c}`)),
    ],
    body: rows.map((label) => {
      row += 1;
      const id = `b${b}-r${row}`;
      const cells = heads.slice(1).map(([, span], c) => ({
        ...data(`/disclosure/${row}/${c}`, figures[row]?.[c] ?? "", [`b${b}`, id, `b${b}-c${c + 1}`]),
        colSpan: span,
      }));
      return [headCell("row", label, 1, 1, id), ...cells];
    }),
  }));
  return { caption: "主动公开政府信息情况", kind: "bands", columns, labelColumns: 1, bands: laidOut };
}

/** A tree of columns over a tree of rows. */
export function rowsTable(
  corner: string,
  columns: readonly Label[],
  rows: readonly Label[],
  figure: Figure,
): DocumentTable {
  const depth = depthOf(columns);
  const labelColumns = depthOf(rows);
  const { head: heads, paths } = headRows(columns, depth, "c");
  const [first = [], ...rest] = heads;
  const cornerCell: DocumentCell = { role: "corner", text: corner, colSpan: labelColumns, rowSpan: depth };
  const body = rowLabels(rows, labelColumns).map(({ cells, ids }, r) => [
    ...cells,
    ...paths.map((path, c) => data(`/requests/${r}/${c}`, figure(r, c), [...ids, ...path])),
  ]);
  const bands = [{ head: [[cornerCell, ...first], ...rest], body }];
  return {
    caption: "收到和处理政府信息公开申请情况",
    kind: "rows",
    columns: labelColumns + paths.length,
    labelColumns,
    bands,
  };
}

/** One row of figures under a tree of heads. */
export function rowTable(columns: readonly Label[], figure: Figure): DocumentTable {
  const { head, paths } = headRows(columns, depthOf(columns), "d");
  const body = [paths.map((path, c) => data(`/disputes/${c}`, figure(0, c), path))];
  return {
    caption: "政府信息公开行政复议、行政诉讼情况",
    kind: "row",
    columns: paths.length,
    labelColumns: 0,
    bands: [{ head, body }],
  };
}

function headRows(labels: readonly Label[], depth: number, prefix: string) {
  const head: DocumentCell[][] = Array.from({ length: depth }, () => []);
  const paths: string[][] = [];
  const walk = ([text, children]: Label, level: number, id: string, path: string[]): void => {
    const ids = [...path, id];
    const rowSpan = children.length === 0 ? depth - level : 1;
    head[level]?.push(headCell("column", text, leaves([text, children]), rowSpan, id));
    if (children.length === 0) paths.push(ids);
    children.forEach((child, i) => walk(child, level + 1, `${id}-${i}`, ids));
  };
  labels.forEach((label, i) => walk(label, 0, `${prefix}${i}`, []));
  return { head, paths };
}

function rowLabels(labels: readonly Label[], depth: number) {
  const rows: { cells: DocumentCell[]; ids: string[] }[] = [];
  const walk = (
    [text, children]: Label,
    level: number,
    id: string,
    open: DocumentCell[],
    path: string[],
  ): void => {
    const span = children.length === 0 ? depth - level : 1;
    const cells = [...open, headCell("row", text, span, leaves([text, children]), id)];
    const ids = [...path, id];
    if (children.length === 0) rows.push({ cells, ids });
    children.forEach((child, i) => walk(child, level + 1, `${id}-${i}`, i === 0 ? cells : [], ids));
  };
  labels.forEach((label, i) => walk(label, 0, `r${i}`, [], []));
  return rows;
}

const depthOf = (labels: readonly Label[]): number =>
  Math.max(0, ...labels.map(([, children]) => 1 + depthOf(children)));
const leaves = ([, children]: Label): number =>
  Math.max(
    1,
    children.reduce((sum, child) => sum + leaves(child), 0),
  );

function headCell(
  role: DocumentCell["role"],
  text: string,
  colSpan: number,
  rowSpan: number,
  id: string,
): DocumentCell {
  return { role, text, colSpan, rowSpan, id };
}

function data(pointer: string, text: string, headers: readonly string[]): DocumentCell {
  return { role: "data", text, colSpan: 1, rowSpan: 1, pointer, headers };
}

/** The table with one of its data cells changed. */
export function withCell(
  table: DocumentTable,
  pointer: string,
  change: Partial<DocumentCell>,
): DocumentTable {
  const mend = (row: DocumentRow) =>
    row.map((cell) => (cell.pointer === pointer ? { ...cell, ...change } : cell));
  return { ...table, bands: table.bands.map(({ head, body }) => ({ head, body: body.map(mend) })) };
}
