import type { TextChange } from "@gouji/core";
import { lineAround, lineBreakIn } from "./line-around.js";
import type { CopiedProse, ProseInText, Span } from "./prose-in-text.js";

/** Puts paragraphs into a block of prose (`overview: |`). */
export function pasteInBlock(
  { lines, isEnded }: CopiedProse,
  selected: Span,
  place: ProseInText,
): TextChange | undefined {
  const { text, node } = place;
  const header = lineAround(text, node.start);
  const indent = indentOf(place, header.end);
  const newLine = lineBreakIn(text);
  const separator = text[node.start] === ">" ? newLine + newLine + indent : newLine + indent;
  const paragraphs = lines.join(separator);
  if (selected.start <= header.end) {
    const isBehind = selected.start > node.start && selected.start === selected.end;
    const newText = newLine + indent + paragraphs;
    return isBehind ? { start: header.end, end: header.end, newText } : undefined;
  }
  // A line at the edge ends the block.
  if (/\n\S/.test(text.slice(header.end, selected.end))) return undefined;

  const from = lineAround(text, selected.start);
  const to = lineAround(text, selected.end);
  const isInside = selected.start - from.start >= indent.length;
  if (isInside && lines.length === 1 && !isEnded) return undefined;
  const start = isInside ? selected.start : from.start;
  const lead = isInside ? "" : indent;
  // Of a selection of whole lines, the line behind it keeps its own indent.
  if (to.start !== from.start && to.before.trim() === "") {
    return { start, end: to.start, newText: lead + paragraphs + newLine };
  }
  const space = to.before.trim() === "" ? (/^[ \t]*/.exec(to.after)?.[0].length ?? 0) : 0;
  const tail = isEnded && to.after.trim() !== "" ? newLine + indent : "";
  return { start, end: selected.end + space, newText: lead + paragraphs + tail };
}

/** As its first line has it; of an empty one, two more than its key, or as many as it says. */
function indentOf({ text, column, node }: ProseInText, headerEnd: number): string {
  const [, said] = /^[|>][+-]?(\d)/.exec(text.slice(node.start, headerEnd)) ?? [];
  const content = text.slice(headerEnd, Math.max(node.end, headerEnd));
  const [, first] = /^(?:[ \t]*\r?\n)*( +)\S/.exec(content.replace(/^\r?\n/, "")) ?? [];
  if (said !== undefined) return " ".repeat(column + Number(said));
  return first !== undefined && first.length > column ? first : " ".repeat(column + 2);
}
