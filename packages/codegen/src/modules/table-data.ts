import type { Form } from "@gouji/core";
import type { Cell, LayoutBand, LayoutCell, LayoutRow, TablePart } from "@gouji/core/form";
import type { Table, TableBand, TableBox, TableColumn, TableRow } from "../runtime/contracts.js";

/** The tables of a form as plain data: heads, columns, rows, and where each figure stands in a report. */
export function tableData(form: Form): Readonly<Record<string, Table>> {
  const tables = form.parts.filter((part) => part.kind === "table");
  return Object.fromEntries(tables.map((part) => [part.pointer.slice(1), tableOf(part, form)]));
}

function tableOf({ table, pointer, title, layout }: TablePart, form: Form): Table {
  return {
    kind: table,
    pointer,
    title,
    gridColumns: layout.columns,
    labelColumns: layout.labelColumns,
    bands: layout.bands.map((band) => bandOf(band, pointer, form)),
  };
}

function bandOf({ head, body }: LayoutBand, part: string, form: Form): TableBand {
  const heads = new Map(head.flat().map((box) => [box.id, box]));
  const figures = body[0]?.filter(({ role }) => role === "data") ?? [];
  return {
    head: head.map((row) => row.map(boxOf)),
    columns: figures.map((figure) => columnOf(figure, heads, form)),
    rows: body.map((row) => rowOf(row, part, form)),
  };
}

function columnOf(
  { cell, colSpan, headers = [] }: LayoutCell,
  heads: ReadonlyMap<string | undefined, LayoutCell>,
  form: Form,
): TableColumn {
  const labels = headers.flatMap((id) => heads.get(id) ?? []).filter(({ role }) => role === "column");
  const { title, integer, unit, sign, units } = cellAt(cell, form);
  return {
    title,
    labels: labels.map(({ text }) => text),
    colSpan,
    integer,
    ...(unit !== undefined && { unit }),
    ...(sign && { sign }),
    ...(units && { units }),
  };
}

function rowOf(row: LayoutRow, part: string, form: Form): TableRow {
  const boxes = row.filter(({ role }) => role === "row");
  const pointer = boxes.at(-1)?.pointer ?? part;
  const place = form.places.get(pointer);
  return {
    pointer,
    title: place?.title ?? "",
    labels: place?.labels ?? [],
    boxes: boxes.map(boxOf),
    cells: row.filter(({ role }) => role === "data").map(({ cell }) => cellAt(cell, form).pointer),
  };
}

function boxOf({ text, colSpan, rowSpan }: LayoutCell): TableBox {
  return { text, colSpan, rowSpan };
}

function cellAt(index: number | undefined, { id, cells }: Form): Cell {
  const cell = index === undefined ? undefined : cells[index];
  if (!cell) throw new Error(`form ${id} has no cell ${index ?? ""}`);
  return cell;
}
