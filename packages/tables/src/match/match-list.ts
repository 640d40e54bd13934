import type { Form } from "@gouji/core";
import type { Cell, Place, TablePart } from "@gouji/core/form";
import { type Grid, gridTexts, trimGrid } from "../grid/grid.js";
import { readCellText } from "../values/read-cell-text.js";
import { isNumbers, ListHeads, type PlacedColumn } from "./list-heads.js";
import { Mismatch } from "./mismatch.js";

/** A row of a grid, and which row of a list it is. */
export interface ListRowInGrid {
  /** What names it. */
  readonly name: string;
  /** Its place among the rows that the report has; absent where it is new. */
  readonly index?: number;
  readonly cells: readonly { readonly column: Cell; readonly text: string }[];
}

export interface ListTarget {
  /** With the rows of the report. */
  readonly form: Form;
  readonly table: TablePart;
  /** The row or cell that is to be filled where that is not the whole list. */
  readonly at: Place;
}

type Texts = readonly (readonly string[])[];

/** A spreadsheet may have rows without end. */
const mostRows = 1_000;

/**
 * Which row of a list each row of a grid is, by what its key column says: rows that the report does not have are new ones.
 * Columns are found by their heads; without heads, rows hold all columns in order. Fewer cells go from the place that is to
 * be filled on, into the rows that there are.
 *
 * @returns all rows, or why one of them has no sure place
 */
export function matchList(grid: Grid, target: ListTarget): readonly ListRowInGrid[] | Mismatch {
  const { list } = target.table;
  const texts = gridTexts(trimGrid(grid)).filter((row) => row.some((text) => text !== ""));
  if (!list || texts.length === 0) return new Mismatch({ kind: "no-figures" });
  if (texts.length > mostRows) return new Mismatch({ kind: "too-many" });
  const heads = new ListHeads(list.columns, list);
  const headRows = heads.rowsIn(texts);
  const body = texts.slice(headRows?.to ?? 0);
  if (headRows && body.length === 0) return new Mismatch({ kind: "no-figures" });
  const columns = headRows
    ? heads.place(texts.slice(headRows.from, headRows.to), body)
    : columnsInOrder(body, list.columns);
  if (columns instanceof Mismatch) return columns;
  return columns ? rowsByName(body, columns, target) : fromPlace(body, target);
}

/** Without heads: every column, perhaps behind one that counts the rows; those that may stay blank may lack at the end. */
function columnsInOrder(body: Texts, columns: readonly Cell[]): readonly PlacedColumn[] | undefined {
  const width = Math.max(...body.map(({ length }) => length));
  const first = isNumbers([], body, 0) && width > 1 && columns[0]?.holds !== "figure" ? 1 : 0;
  const count = width - first;
  const isWhole = count <= columns.length && columns.slice(count).every(({ optional }) => optional);
  return isWhole && count > 1
    ? columns.slice(0, count).map((column, at) => ({ column, at: at + first }))
    : undefined;
}

function rowsByName(
  body: Texts,
  columns: readonly PlacedColumn[],
  { form, table }: ListTarget,
): readonly ListRowInGrid[] | Mismatch {
  const key = columns.find(({ column }) => column.key === table.list?.key);
  if (!key) return new Mismatch({ kind: "no-name", text: body[0]?.find((text) => text !== "") ?? "" });
  const known = form.rows.get(table.pointer) ?? [];
  const rows: ListRowInGrid[] = [];
  for (const texts of body) {
    const name = nameIn(texts[key.at] ?? "", key.column);
    if (name === "") return new Mismatch({ kind: "no-name", text: texts.find((text) => text !== "") ?? "" });
    if (rows.some((row) => row.name === name)) return new Mismatch({ kind: "repeated-row", label: name });
    const index = known.indexOf(name);
    const cells = columns.map(({ column, at }) => ({ column, text: texts[at] ?? "" }));
    rows.push({ name, ...(index !== -1 && { index }), cells });
  }
  return rows;
}

/** What names a row, as the report has it: of a choice its value, not its printed word. */
function nameIn(text: string, column: Cell): string {
  const value = readCellText(text, column)?.value;
  if (value === null) return "";
  return (typeof value === "string" ? value : text).trim();
}

/** Cells from a place on, to the right and downwards. */
function fromPlace(body: Texts, { form, table, at }: ListTarget): readonly ListRowInGrid[] | Mismatch {
  const columns = table.list?.columns ?? [];
  const [, row = "", key] = at.path;
  const [first = "", ...others] = body[0] ?? [];
  if (row === "") return new Mismatch({ kind: others.length > 0 ? "no-head" : "no-name", text: first });
  const from = Math.max(
    0,
    columns.findIndex((column) => column.key === key),
  );
  const names = form.rows.get(table.pointer) ?? [];
  const isWide = body.some(({ length }) => from + length > columns.length);
  if (isWide || Number(row) + body.length > names.length) return new Mismatch({ kind: "too-many" });
  return body.map((texts, down) => ({
    name: names[Number(row) + down] ?? "",
    index: Number(row) + down,
    cells: texts.flatMap((text, across) => {
      const column = columns[from + across];
      return column ? [{ column, text }] : [];
    }),
  }));
}
