import type { Range } from "@gouji/core";
import type { Cell, Place } from "@gouji/core/form";
import { entryAt, type SourceEntry } from "@gouji/core/source";
import type { ReportDocument } from "./report-document.js";

/** The key and value of a place; nothing where the report does not have it. */
export function entryOf(
  place: Pick<Place, "path">,
  { source }: Pick<ReportDocument, "source">,
): SourceEntry | undefined {
  return entryAt(source, place.path);
}

/** Where a figure stands, or the key of what is no figure. */
export function rangeOfPlace(
  place: Place,
  report: Pick<ReportDocument, "source" | "positions">,
): Range | undefined {
  const entry = entryOf(place, report);
  if (!entry) return undefined;
  const isFigure = place.kind === "cell" && entry.node.end > entry.node.start;
  const { start, end } = isFigure ? entry.node : entry.key;
  return report.positions.range(start, end);
}

/** Cells by their numbers, in printed order. */
export function cellsAt(indices: Iterable<number>, { form }: ReportDocument): Cell[] {
  return [...new Set(indices)].sort((a, b) => a - b).flatMap((index) => form?.cells[index] ?? []);
}
