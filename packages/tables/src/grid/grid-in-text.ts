import { cleanText } from "./clean-text.js";
import type { Grid, GridCell } from "./grid.js";

/**
 * The cells of a text as spreadsheets copy them: a tab between two, and quotes around one that holds line breaks. A column
 * of figures alone has no tab.
 *
 * @returns nothing where the text is no cells
 */
export function gridInText(text: string): Grid | undefined {
  const lines = text.replace(/(?:\r?\n)+$/, "").split(/\r\n|[\r\n]/);
  const isCells = text.includes("\t") || (lines.length > 1 && lines.every((line) => !/\p{L}/u.test(line)));
  if (!isCells) return undefined;
  const rows: GridCell[][] = [[]];
  for (const [, quoted, plain = "", after = ""] of text.matchAll(writtenCell)) {
    const written = quoted?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push({ text: cleanText(written), colSpan: 1, rowSpan: 1 });
    if (after === "") break;
    if (after !== "\t") rows.push([]);
  }
  return rows;
}

const writtenCell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|[\r\n]|$)/g;
