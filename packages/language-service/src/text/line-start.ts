/** Where the line of an offset begins. Lines end as LSP has it: with `\n`, `\r\n`, or a lone `\r`. */
export function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
