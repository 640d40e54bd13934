import type { TextChange } from "@gouji/core";
import type { CopiedProse, Span } from "./prose-in-text.js";

interface StringInText {
  readonly text: string;
  readonly node: Span;
  /** What was copied, as it is. */
  readonly pasted: string;
}

/** Puts paragraphs into a string of JSON, where a line break is an escape; nothing where they can stand as they are. */
export function inQuotes(
  { lines, isEnded }: CopiedProse,
  { start, end }: Span,
  { text, node, pasted }: StringInText,
): TextChange | "in escape" | undefined {
  if (start <= node.start || end >= node.end) return undefined;
  if (isInEscape(start, text, node) || isInEscape(end, text, node)) return "in escape";
  if (JSON.stringify(pasted) === `"${pasted}"`) return undefined;
  const hasMore = end < node.end - 1;
  const paragraphs = lines.join("\n") + (isEnded && hasMore ? "\n" : "");
  return { start, end, newText: JSON.stringify(paragraphs).slice(1, -1) };
}

function isInEscape(offset: number, text: string, { start, end }: Span): boolean {
  const escapes = text.slice(start, end).matchAll(/\\(?:u[\da-f]{4}|[^])/gi);
  return [...escapes].some(({ 0: escape, index }) => {
    const from = start + index;
    return from < offset && offset < from + escape.length;
  });
}
