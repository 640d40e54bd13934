/** Line and column, counted from one, of `<|>` in a marked piece of `text`. */
export function cursorPosition(text: string, marked: string): { line: number; column: number } {
  const [before = "", after = ""] = marked.split("<|>");
  const start = text.indexOf(before + after);
  if (start < 0) throw new Error(`The file does not contain ${JSON.stringify(before + after)}:\n${text}`);
  const lines = text.slice(0, start + before.length).split(/\r?\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
