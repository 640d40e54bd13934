import { htmlRows } from "./html-rows.js";

/** What a clipboard holds of one thing that was copied. */
export interface Copied {
  readonly text: string;
  /** The same with its markup, where the program that it was copied from gives any. */
  readonly html?: string;
}

/** The cells of what was copied, row by row, without empty rows and columns behind them; nothing where it is no cells. */
export function readGrid({ text, html = "" }: Copied): string[][] | undefined {
  // Braces are those of a report's own rows, wherever they were copied.
  if (/[{}]/.test(text)) return undefined;
  const rows = htmlRows(html) ?? tabbedRows(text);
  return rows && withoutEmptyEnds(rows);
}

/** As Excel and WPS copy cells: a tab between two, and quotes around one that holds line breaks. */
function tabbedRows(text: string): string[][] | undefined {
  const lines = text.replace(/(?:\r?\n)+$/, "").split(/\r\n|[\r\n]/);
  // A column of figures has no tab.
  const isCells = text.includes("\t") || (lines.length > 1 && lines.every((line) => !/\p{L}/u.test(line)));
  if (!isCells) return undefined;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", after = ""] of text.matchAll(cell)) {
    rows.at(-1)?.push(clean(quoted?.replaceAll('""', '"') ?? plain));
    if (after === "") break;
    if (after !== "\t") rows.push([]);
  }
  return rows;
}

const cell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|[\r\n]|$)/g;

/** Labels are broken by lines and spaces to fit their column. */
function clean(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function withoutEmptyEnds(rows: readonly (readonly string[])[]): string[][] {
  const lastRow = rows.findLastIndex((row) => row.some((text) => text !== ""));
  const filled = rows.slice(0, lastRow + 1);
  const lastColumn = filled.reduce(
    (last, row) =>
      Math.max(
        last,
        row.findLastIndex((text) => text !== ""),
      ),
    -1,
  );
  return filled.map((row) => row.slice(0, lastColumn + 1));
}
