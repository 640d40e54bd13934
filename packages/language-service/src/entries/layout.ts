import type { Source } from "@gouji/core";
import type { SourceMap } from "@gouji/core/source";
import { lineBreakIn, lineStart } from "../text/lines.js";

/** Whether what is added to a map stands on its line: in YAML's braces, and in JSON that is written on one line. */
export function isInline(map: SourceMap, { syntax, text, root }: Source): boolean {
  if (syntax === "yaml") return map.flow;
  const { start, end } = map.entries.size === 0 && root ? root : map;
  return !/[\r\n]/.test(text.slice(start, end));
}

/** A text of several lines as it stands behind others, in a file: indented like the line of an offset. */
export function laidOut(written: string, text: string, offset: number): string {
  return written.replaceAll("\n", lineBreakIn(text) + indentAt(text, offset));
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}

/** Each line of a text, moved to the right. */
export function indented(text: string, unit: string): string {
  return text.replaceAll(/^(?=.)/gm, unit);
}
