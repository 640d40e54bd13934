import type { Cell, LayoutCell, TablePart } from "@gouji/core/form";
import type { Figures } from "@gouji/core/report";
import { cellText } from "./cell-text.js";
import type { DocumentCell, DocumentTable } from "./document.js";
import type { Filling } from "./filling.js";
import { type FilledState, markOf } from "./mark-of.js";
import { printedUnits, type PrintedUnits } from "./printed-units.js";

/** A table as it will stand on paper: the form's layout, filled. */
export function buildTable(part: TablePart, filling: Filling): DocumentTable {
  const { columns, labelColumns, bands } = part.layout;
  const units = printedUnits(part, filling.form);
  const fill = (box: LayoutCell) => fillBox(box, { part, units, filling });
  return {
    caption: part.title,
    kind: part.table,
    ...(units.common !== undefined && { unit: filling.messages.unit(units.common) }),
    columns,
    labelColumns,
    bands: bands.map(({ head, body }) => ({
      head: head.map((row) => row.map(fill)),
      body: body.map((row) => row.map(fill)),
    })),
  };
}

interface TableFilling {
  readonly part: TablePart;
  readonly units: PrintedUnits;
  readonly filling: Filling;
}

function fillBox({ cell: index, ...box }: LayoutCell, at: TableFilling): DocumentCell {
  const cell = index === undefined ? undefined : at.filling.form.cells[index];
  return cell ? fillCell(box, cell, at) : fillLabel(box, at);
}

/** A label, with the unit that it leaves unsaid. */
function fillLabel(box: DocumentCell, { part, units, filling }: TableFilling): DocumentCell {
  const place = box.role === "row" ? box.pointer : box.id;
  const unit = place === undefined ? undefined : units.behind.get(place);
  const text = unit === undefined ? box.text : box.text + filling.messages.aside(unit);
  // The label of a field begins at the line, as its value does; that of a group stands in the middle of its fields.
  const isField =
    part.table === "fields" &&
    box.pointer !== undefined &&
    filling.form.places.get(box.pointer)?.kind === "cell";
  return { ...box, text, ...(isField && { align: "start" }) };
}

function fillCell(box: DocumentCell, cell: Cell, { part, filling }: TableFilling): DocumentCell {
  const { figures, messages, notes, source } = filling;
  const note = notes.get(cell.pointer);
  const text = cellText(cell, figures, source, messages) + (note === undefined ? "" : messages.aside(note));
  const align = alignOf(cell, part.table);
  const mark = markOf(cell, filledState(cell, figures), filling);
  return { ...box, text, ...(align && { align }), ...(mark && { mark }) };
}

function filledState({ index }: Cell, { contents, states, values }: Figures): FilledState {
  if (values[index] !== undefined || contents[index] !== undefined) return "filled";
  return states[index] === "unreadable" ? "unreadable" : "blank";
}

/**
 * Figures stand in the middle, as on the printed forms. The figures of a list, and amounts of many rows whose
 * decimals the form states, stand under each other; what is read begins at the line.
 */
function alignOf({ holds, decimals }: Cell, table: TablePart["table"]): DocumentCell["align"] {
  if (table === "fields" || holds === "text" || holds === "choices") return "start";
  if (holds !== "figure") return undefined;
  return table === "list" || (table === "rows" && decimals !== undefined) ? "end" : undefined;
}
