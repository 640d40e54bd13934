/** Where the line of an offset begins. Lines end as LSP has it: with `\n`, `\r\n`, or a lone `\r`. */
export function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

/** How many characters stand on a line in front of an offset; a byte order mark is none. */
export function columnOf(text: string, offset: number): number {
  return text.slice(lineStart(text, offset), offset).replace("\uFEFF", "").length;
}

/** The line break of a text. */
export function lineBreakIn(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** The line that an offset is in: the text on both sides, and where it begins and ends. */
export function lineAround(text: string, offset: number) {
  const start = lineStart(text, offset);
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  return { before: text.slice(start, offset), after, start, end: offset + after.length };
}
