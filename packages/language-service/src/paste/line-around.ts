/** The line that an offset is in: the text on both sides, and where it begins and ends. */
export function lineAround(text: string, offset: number) {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))?.[0] ?? "";
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  return { before, after, start: offset - before.length, end: offset + after.length };
}
