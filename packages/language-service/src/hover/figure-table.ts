import type { Place } from "@gouji/core/form";
import type { ReportDocument } from "../reports/report-document.js";

/** The figures of one row under their heads, with last year's where they are at hand. */
export interface FigureTable {
  readonly heads: readonly string[];
  readonly lines: readonly { readonly title: string; readonly figures: readonly string[] }[];
  /** The column of the figure that is asked about; none for the row as a whole. */
  readonly at?: number;
}

/** The row that a place is, or sits in; nothing where that says no more than the figure alone. */
export function figureTable(place: Place, report: ReportDocument): FigureTable | undefined {
  const { form, figures, lastYear, messages } = report;
  const isCell = place.kind === "cell";
  const row = isCell ? form?.places.get(place.pointer.slice(0, place.pointer.lastIndexOf("/"))) : place;
  const cells = row?.kind === "row" ? row.cells.flatMap((index) => form?.cells[index] ?? []) : [];
  if (!figures || cells.length < 2) return undefined;
  const text = (value: number | undefined) => (value === undefined ? messages.blank : String(value));
  const before = lastYear && {
    title: messages.lastYear,
    figures: cells.map(({ index }) => text(figures.others.lastYear?.[index])),
  };
  return {
    heads: cells.map(({ title }) => title),
    lines: [
      { title: messages.thisYear, figures: cells.map(({ index }) => text(figures.values[index])) },
      ...(before ? [before] : []),
    ],
    ...(isCell && { at: cells.findIndex(({ pointer }) => pointer === place.pointer) }),
  };
}
