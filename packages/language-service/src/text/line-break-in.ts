/** The line break of a text. */
export function lineBreakIn(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}
