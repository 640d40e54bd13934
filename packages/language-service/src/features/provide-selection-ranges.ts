import type { Position } from "@gouji/core";
import { nodeAt, entryAt, stepsAt } from "@gouji/core/source";
import type { SelectionRange } from "vscode-languageserver-types";
import type { ReportDocument } from "../reports/report-document.js";

/** From the figure under the cursor outwards: with its key, its row, its part, the report. */
export function provideSelectionRanges(
  report: ReportDocument,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => selectionAt(report, position));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function selectionAt(report: ReportDocument, position: Position): SelectionRange {
  const offset = report.positions.offset(position);
  const nested = spansAt(report, offset).reduce<Span[]>((outer, span) => {
    const last = outer.at(-1);
    const isNew = !last || span.start > last.start || span.end < last.end;
    return isNew && covers(span, offset) && (!last || isInside(span, last)) ? [...outer, span] : outer;
  }, []);
  const whole: SelectionRange = { range: report.positions.range(0, report.source.text.length) };
  return nested.reduce(
    (parent, { start, end }): SelectionRange => ({ range: report.positions.range(start, end), parent }),
    whole,
  );
}

/** Outermost first. */
function spansAt({ source }: ReportDocument, offset: number): Span[] {
  const steps = stepsAt(source, offset);
  return steps.flatMap((_, depth) => {
    const path = steps.slice(0, depth + 1);
    const entry = entryAt(source, path);
    const node = entry?.node ?? nodeAt(source, path);
    if (!node) return [];
    const text = source.text.slice(node.start, node.end);
    const value = { start: node.start, end: node.start + text.trimEnd().length };
    if (!entry) return [value];
    const { key } = entry;
    return [{ start: key.start, end: Math.max(key.end, value.end) }, covers(key, offset) ? key : value];
  });
}

function covers({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset <= end;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
