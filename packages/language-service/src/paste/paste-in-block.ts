import type { TextChange } from "@gouji/core";
import { lineAround, lineBreakIn, lineStart } from "../text/lines.js";
import type { CopiedProse, ProseInText, Span } from "./prose-in-text.js";

/** Puts paragraphs into a block of prose (`overview: |`). */
export function pasteInBlock(
  copied: CopiedProse,
  selected: Span,
  place: ProseInText,
): TextChange | undefined {
  const { text, node } = place;
  const headerEnd = lineAround(text, node.start).end;
  const indent = indentOf(place, headerEnd);
  const newLine = lineBreakIn(text);
  // Lines without an empty one between them are one paragraph where lines are folded.
  const gap = text[node.start] === ">" ? newLine : "";
  const separator = newLine + gap + indent;
  const paragraphs = copied.lines.join(separator);
  if (selected.start <= headerEnd) {
    const isBehind = selected.start > node.start && selected.start === selected.end;
    const next = lineAround(text, headerEnd + newLine.length);
    const newText = newLine + indent + paragraphs + (isBlank(next.after) ? "" : gap);
    return isBehind ? { start: headerEnd, end: headerEnd, newText } : undefined;
  }
  // A line at the edge ends the block.
  if (lineOutside(indent).test(text.slice(headerEnd, selected.end))) return undefined;

  const from = lineAround(text, selected.start);
  const to = lineAround(text, selected.end);
  const isInside = selected.start - from.start >= indent.length;
  if (isInside && copied.lines.length === 1 && !copied.isEnded) return undefined;
  const start = isInside ? selected.start : from.start;
  const lead = isInside
    ? ""
    : (isBlank(lineBefore(text, from.start, headerEnd)) ? "" : gap && newLine) + indent;
  const hasMore = !isBlank(to.after);
  const isBehind = lineOutside(indent).test(`\n${to.before}${to.after}`);
  // Of a selection of whole lines, the line behind it keeps its own indent; so does what stands behind the block.
  if (isBlank(to.before) && (to.start !== from.start || isBehind)) {
    const tail = hasMore && !isBehind ? newLine + gap : newLine;
    return { start, end: to.start, newText: lead + paragraphs + tail };
  }
  const space = isBlank(to.before) ? (/^[ \t]*/.exec(to.after)?.[0].length ?? 0) : 0;
  const tail = copied.isEnded && hasMore ? separator : "";
  return { start, end: selected.end + space, newText: lead + paragraphs + tail };
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** A line that begins further left than the block: a comment behind it, or the next part. */
function lineOutside(indent: string): RegExp {
  return new RegExp(`\\n {0,${indent.length - 1}}[^\\s]`);
}

/** The line above one of a block; nothing above the first. */
function lineBefore(text: string, start: number, headerEnd: number): string {
  const above = text.slice(headerEnd, start).replace(/\r?\n$/, "");
  return above.slice(lineStart(above, above.length));
}

/** As its first line has it; of an empty one, two more than its key, or as many as it says. */
function indentOf({ text, column, node }: ProseInText, headerEnd: number): string {
  const [, said] = /^[|>][+-]?(\d)/.exec(text.slice(node.start, headerEnd)) ?? [];
  const content = text.slice(headerEnd, Math.max(node.end, headerEnd));
  const [, first] = /^(?:[ \t]*\r?\n)*( +)\S/.exec(content.replace(/^\r?\n/, "")) ?? [];
  if (said !== undefined) return " ".repeat(column + Number(said));
  return first !== undefined && first.length > column ? first : " ".repeat(column + 2);
}
