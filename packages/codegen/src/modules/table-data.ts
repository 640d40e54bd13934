import type { Form } from "@gouji/core";
import type { Cell, LayoutBand, LayoutCell, LayoutRow, TablePart } from "@gouji/core/form";
import type { CellFormat, Table, TableBand, TableBox, TableColumn, TableRow } from "../runtime/contracts.js";
import { headsAbove } from "./heads-above.js";

/** The tables of a form as plain data: heads, columns, rows, and where each cell stands in a report. */
export function tableData(plainForm: Form): Readonly<Record<string, Table>> {
  // Of a list, what one of its rows is.
  const form = plainForm.withRows(new Map(plainForm.lists.map((list) => [list, [""]])));
  const tables = form.parts.filter((part) => part.kind === "table");
  return Object.fromEntries(tables.map((part) => [part.pointer.slice(1), tableOf(part, form)]));
}

function tableOf(part: TablePart, form: Form): Table {
  const { table, pointer, title, layout, list } = part;
  return {
    kind: table,
    pointer,
    title,
    ...(list && { key: list.key }),
    gridColumns: layout.columns,
    labelColumns: layout.labelColumns,
    bands: layout.bands.map((band) => bandOf(band, part, form)),
  };
}

function bandOf({ head, body }: LayoutBand, part: TablePart, form: Form): TableBand {
  return {
    head: head.map((row) => row.map(boxOf)),
    columns: part.table === "fields" ? [] : columnsOf(head, body[0] ?? [], form),
    rows: body.map((row) => (part.list ? listRow(row, part, form) : rowOf(row, part, form))),
  };
}

function columnsOf(head: readonly LayoutRow[], row: LayoutRow, form: Form): TableColumn[] {
  const above = headsAbove(head, row);
  return cellsIn(row).map((box) => columnOf(box, above.get(box) ?? [], form));
}

/** The boxes of a row that hold cells; of a list, also that which names the row. */
function cellsIn(row: LayoutRow): LayoutCell[] {
  return row.filter(({ cell }) => cell !== undefined);
}

function columnOf({ cell, colSpan }: LayoutCell, labels: readonly string[], form: Form): TableColumn {
  const found = cellAt(cell, form);
  return { title: found.title, labels, colSpan, ...formatOf(found) };
}

function formatOf({ holds, integer, decimals, unit, sign, units, choices, optional }: Cell): CellFormat {
  return {
    holds,
    integer,
    ...(decimals !== undefined && { decimals }),
    ...(unit !== undefined && { unit }),
    ...(sign && { sign }),
    ...(units && { units }),
    ...(choices.length > 0 && { choices }),
    ...(optional && { optional }),
  };
}

function rowOf(row: LayoutRow, { table, pointer: part }: TablePart, form: Form): TableRow {
  const isOfFields = table === "fields";
  const labels = row.filter(({ role }) => role === "row");
  const pointer = (isOfFields ? undefined : labels.at(-1)?.pointer) ?? part;
  const place = form.places.get(pointer);
  const fields = cellsIn(row).map((box) => columnOf(box, cellAt(box.cell, form).labels, form));
  return {
    pointer,
    title: (isOfFields ? undefined : place?.title) ?? "",
    labels: place?.labels ?? [],
    boxes: labels.map(boxOf),
    cells: cellsIn(row).map(({ cell }) => cellAt(cell, form).pointer),
    ...(isOfFields && { fields }),
  };
}

/** Of each of its rows alike: the first stands for all. */
function listRow(row: LayoutRow, { pointer: list }: TablePart, form: Form): TableRow {
  const every = (pointer: string) => `${list}/*${pointer.slice(`${list}/0`.length)}`;
  const cells = cellsIn(row).map(({ cell }) => every(cellAt(cell, form).pointer));
  return { pointer: `${list}/*`, title: "", labels: [], boxes: [], cells };
}

function boxOf({ text, colSpan, rowSpan }: LayoutCell): TableBox {
  return { text, colSpan, rowSpan };
}

function cellAt(index: number | undefined, { id, cells }: Form): Cell {
  const cell = index === undefined ? undefined : cells[index];
  if (!cell) throw new Error(`form ${id} has no cell ${index ?? ""}`);
  return cell;
}
