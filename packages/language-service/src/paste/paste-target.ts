import { nearestPlace, type Part, type Place } from "@gouji/core/form";
import { entryAt, stepsAt } from "@gouji/core/source";
import { pointerOf } from "@gouji/core/text";
import { lineAround } from "../text/lines.js";
import type { ReportDocument } from "../reports/report-document.js";

/** Where something is pasted: a part of the report, and the place in it that the cursor is at. */
export interface PasteTarget {
  readonly part: Part;
  /** The part itself, or a group, row or figure of it. */
  readonly place: Place;
}

/** What an offset of the text belongs to; nothing outside the parts, and in comments. */
export function pasteTarget(report: ReportDocument, offset: number): PasteTarget | undefined {
  const { source, form } = report;
  const { before, after } = lineAround(source.text, offset);
  // In front of a row, its row is meant.
  const at = before.trim() === "" ? offset + (/^[ \t]*/.exec(after)?.[0].length ?? 0) : offset;
  const steps = stepsAt(source, at);
  const place = form && nearestPlace(form, pointerOf(steps.length > 0 ? steps : partBefore(report, offset)));
  const part = form?.parts.find(({ number }) => number === place?.part);
  if (!part || !place) return undefined;
  const isComment = part.kind === "table" && source.syntax === "yaml" && /(?:^|\s)#/.test(before);
  return isComment ? undefined : { part, place };
}

/** Behind a part that holds nothing yet, and in the empty lines behind any, that part is meant. */
function partBefore({ source, form }: ReportDocument, offset: number): string[] {
  const keys = (form?.parts ?? []).map(({ pointer }) => pointer.slice(1));
  const startOf = (key: string) => entryAt(source, [key])?.key.start ?? Infinity;
  const last = keys
    .filter((key) => startOf(key) <= offset)
    .sort((a, b) => startOf(a) - startOf(b))
    .at(-1);
  const end = last === undefined ? offset : startOf(last);
  // What stands at the edge in between begins something else.
  return last === undefined || /\n\S/.test(source.text.slice(end, offset)) ? [] : [last];
}
