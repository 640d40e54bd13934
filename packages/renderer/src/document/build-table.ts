import type { Finding, Form, Source } from "@gouji/core";
import type { LayoutCell, TablePart } from "@gouji/core/form";
import type { Figures } from "@gouji/core/report";
import type { DocumentCell, DocumentTable } from "./document.js";
import { figureText } from "./figure-text.js";
import { words } from "./words.js";

/** What a table is filled from. */
export interface Filling {
  readonly source: Source;
  readonly form: Form;
  readonly figures: Figures;
  /** Notes of the report, by the pointer of their place. */
  readonly notes: ReadonlyMap<string, string>;
  /** In a draft: the findings that mark a figure. */
  readonly marks?: readonly Finding[];
}

/** A table as it will stand on paper: the form's layout, filled. */
export function buildTable(part: TablePart, filling: Filling): DocumentTable {
  const fill = (cell: LayoutCell) => fillCell(cell, filling);
  const { columns, labelColumns, bands } = part.layout;
  return {
    caption: part.title,
    kind: part.table,
    columns,
    labelColumns,
    bands: bands.map(({ head, body }) => ({
      head: head.map((row) => row.map(fill)),
      body: body.map((row) => row.map(fill)),
    })),
  };
}

function fillCell({ cell: index, ...box }: LayoutCell, filling: Filling): DocumentCell {
  const cell = index === undefined ? undefined : filling.form.cells[index];
  if (!cell) return box;
  const note = filling.notes.get(cell.pointer);
  const text = figureText(cell, filling.figures, filling.source) + (note === undefined ? "" : `（${note}）`);
  const mark = markOf(cell.pointer, cell.index, filling);
  return { ...box, text, ...(mark && { mark }) };
}

function markText({ expected, candidates }: Finding): string {
  if (candidates) return words.toCheck;
  return expected === undefined ? words.doubtful : words.shouldBe(expected);
}

function markOf(pointer: string, index: number, { marks, figures }: Filling): DocumentCell["mark"] {
  if (!marks) return undefined;
  const error = marks.find((finding) => finding.pointer === pointer && finding.severity === "error");
  if (error) return { kind: "error", text: markText(error) };
  return figures.values[index] === undefined ? { kind: "blank", text: words.blank } : undefined;
}
