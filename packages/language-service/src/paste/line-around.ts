import { lineStart } from "../text/line-start.js";

/** The line that an offset is in: the text on both sides, and where it begins and ends. */
export function lineAround(text: string, offset: number) {
  const start = lineStart(text, offset);
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  return { before: text.slice(start, offset), after, start, end: offset + after.length };
}
