import type { Range } from "@gouji/core";
import { eastAsianWidth } from "get-east-asian-width";
import { type Line, type Style, visible } from "../output/terminal-line.js";

const linesBefore = 1;
const mostColumns = 100;

/** The lines of the file around a range, with the figure underlined. */
export function codeFrame(lines: ReadonlyMap<number, string>, { start, end }: Range, style: Style): Line[] {
  const gutter = String(start.line + 1).length;
  const numbered = (line: number, text: string) => `  ${String(line + 1).padStart(gutter)} │ ${text}`;
  const last = lines.get(start.line) ?? "";
  const endCharacter = end.line === start.line ? end.character : last.length;
  const window = cutAround(last, start.character, endCharacter);
  const before = [...lines].filter(([line]) => line < start.line && line >= start.line - linesBefore);
  const marks = "^".repeat(Math.max(1, widthOf(window.marked)));
  return [
    ...before.map(([line, text]) => numbered(line, window.cut(text))),
    numbered(start.line, window.text),
    [`  ${" ".repeat(gutter)} │ ${" ".repeat(widthOf(window.lead))}`, { text: marks, style }],
  ];
}

/** The part of a long line that holds the figure, as a terminal shows it. */
function cutAround(line: string, start: number, end: number) {
  const from = end > mostColumns ? Math.max(0, start - Math.floor(mostColumns / 2)) : 0;
  const cut = (other: string) => {
    // No half of a character at the cut.
    const whole = other.slice(from, from + mostColumns).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
    const shown = visible(whole);
    return (from > 0 ? "…" : "") + shown + (other.length > from + mostColumns ? "…" : "");
  };
  const lead = (from > 0 ? "…" : "") + visible(line.slice(from, start));
  return {
    text: cut(line),
    lead,
    marked: visible(line.slice(start, Math.min(end, from + mostColumns))),
    cut,
  };
}

/** Columns that a terminal gives to a text: two for each Chinese character. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
