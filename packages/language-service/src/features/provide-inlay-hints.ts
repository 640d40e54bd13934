import type { Cell, Place } from "@gouji/core/form";
import { leftSide } from "@gouji/core/report";
import { type InlayHint, InlayHintKind, type Position, type Range } from "vscode-languageserver-types";
import { entryOf } from "../reports/places-in-text.js";
import type { ReportDocument } from "../reports/report-document.js";

/** Which hints are shown. */
export interface InlayHintOptions {
  /** The printed label behind each key. */
  readonly labels: boolean;
  /** At each total, what its parts come to. */
  readonly totals: boolean;
}

/** What is not written and yet good to see, within a range. */
export function provideInlayHints(
  report: ReportDocument,
  range: Range,
  { labels, totals }: InlayHintOptions,
): InlayHint[] {
  const places = [...(report.form?.places.values() ?? [])];
  const hints = [
    ...(labels ? places.flatMap((place) => labelHint(place, report)) : []),
    ...(totals ? (report.form?.cells ?? []).flatMap((cell) => totalHint(cell, report)) : []),
  ];
  return hints.filter(({ position }) => isWithin(position, range)).sort(byPosition);
}

function labelHint(place: Place, report: ReportDocument): InlayHint[] {
  const key = entryOf(place, report)?.key;
  if (!key) return [];
  const position = report.positions.position(key.end);
  return [{ position, label: place.title, kind: InlayHintKind.Type, paddingLeft: true }];
}

/** A total that is written is marked as right, or with what it should be; one that is left out is shown at the end of its row. */
function totalHint(cell: Cell, report: ReportDocument): InlayHint[] {
  const { figures, positions, messages } = report;
  const sums = sumsOf(cell, report);
  if (!figures || sums.length === 0) return [];
  const value = figures.values[cell.index];
  const entry = entryOf(cell, report);
  if (entry && value !== undefined) {
    const label = sums.every((sum) => sum === value) ? "✓" : messages.totalDiffers(sums, value);
    return [hint(positions.position(entry.node.end), label)];
  }
  const row = entryOf({ path: cell.path.slice(0, -1) }, report)?.node;
  const isLeftOut = figures.states[cell.index] === "computed" && row?.kind === "map" && row.flow;
  return isLeftOut ? [hint(positions.position(row.end), messages.leftOut(cell.title, sums))] : [];
}

/** What the relations give for a total; two of them may disagree. */
function sumsOf({ index }: Cell, { form, figures }: ReportDocument): number[] {
  const own = form?.relationsAt[index]?.filter(({ total }) => total === index) ?? [];
  return figures ? [...new Set(own.flatMap((relation) => leftSide(relation, figures) ?? []))] : [];
}

function hint(position: Position, label: string): InlayHint {
  return { position, label, paddingLeft: true };
}

function isWithin({ line }: Position, { start, end }: Range): boolean {
  return line >= start.line && line <= end.line;
}

function byPosition({ position: a }: InlayHint, { position: b }: InlayHint): number {
  return a.line - b.line || a.character - b.character;
}
