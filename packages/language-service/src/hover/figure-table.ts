import type { Cell, Place } from "@gouji/core/form";
import { cellIn } from "@gouji/core/report";
import { printedValue } from "../reports/printed-value.js";
import type { ReportDocument } from "../reports/report-document.js";

/** The cells of one row under their heads, with last year's where they are at hand. */
export interface FigureTable {
  readonly heads: readonly string[];
  readonly lines: readonly { readonly title: string; readonly figures: readonly string[] }[];
  /** The column of the cell that is asked about; none for the row as a whole. */
  readonly at?: number;
}

/** The row that a place is, or sits in; nothing where that says no more than the figure alone. */
export function figureTable(place: Place, report: ReportDocument): FigureTable | undefined {
  const { form, figures, lastYear, messages, source } = report;
  const isCell = place.kind === "cell";
  const row = isCell ? form?.places.get(place.pointer.slice(0, place.pointer.lastIndexOf("/"))) : place;
  const cells = row?.kind === "row" ? row.cells.flatMap((index) => form?.cells[index] ?? []) : [];
  if (!figures || cells.length < 2) return undefined;
  const text = (value: string | undefined) => (value === undefined ? messages.blank : shortened(value));
  const before = (cell: Cell) => {
    const known = lastYear && form && cellIn(lastYear, cell, form);
    return text(known && printedValue(known, lastYear, messages));
  };
  return {
    heads: cells.map(({ title }) => title),
    lines: [
      {
        title: messages.thisYear,
        figures: cells.map((cell) => text(printedValue(cell, { source, figures }, messages))),
      },
      ...(lastYear ? [{ title: messages.lastYear, figures: cells.map(before) }] : []),
    ],
    ...(isCell && { at: cells.findIndex(({ pointer }) => pointer === place.pointer) }),
  };
}

/** Longer texts would make the table wider than a window; they stand in the report all the same. */
const longest = 24;

function shortened(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/g, " "));
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : characters.join("");
}
