import { cleanText } from "./clean-text.js";
import type { Grid, GridCell } from "./grid.js";

/**
 * The cells of a text as spreadsheets copy them: a tab between two, and quotes around one that holds line breaks. A column
 * of figures alone has no tab.
 *
 * @returns nothing where the text is no cells
 */
export function gridInText(text: string): Grid | undefined {
  const lines = withoutBreaksBehind(text).split(/\r\n|[\r\n]/);
  const isCells = text.includes("\t") || (lines.length > 1 && lines.every((line) => !/\p{L}/u.test(line)));
  if (!isCells) return undefined;
  const rows: GridCell[][] = [[]];
  for (const { index, 1: quoted, 2: plain = "", 3: after = "" } of text.matchAll(writtenCell)) {
    if (rows.length > mostRows)
      return [...rows.slice(0, -1), [cellOf(text.slice(index).trim().slice(0, 100))]];
    rows.at(-1)?.push(cellOf(quoted?.replaceAll('""', '"') ?? plain));
    if (after === "") break;
    if (after !== "\t") rows.push([]);
  }
  return rows;
}

/** No printed form is longer: one more row stands for all that follow. Whole columns of a sheet have a million. */
const mostRows = 1_000;

function withoutBreaksBehind(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n" || text[end - 1] === "\r") end -= 1;
  return text.slice(0, end);
}

function cellOf(written: string): GridCell {
  return { text: cleanText(written), colSpan: 1, rowSpan: 1 };
}

// Sticky: one stands at every place, so none is looked for further on.
const writtenCell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|[\r\n]|$)/gy;
