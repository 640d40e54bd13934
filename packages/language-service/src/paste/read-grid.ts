import { type Grid, gridInText, gridsInHtml, trimGrid } from "@gouji/tables";

/** What a clipboard holds of one thing that was copied. */
export interface Copied {
  readonly text: string;
  /** The same with its markup, where the program that it was copied from gives any. */
  readonly html?: string;
}

/** The cells of what was copied, row by row; nothing where it is no cells. */
export function readGrid({ text, html = "" }: Copied): Grid | undefined {
  // Braces are those of a report's own rows, wherever they were copied.
  if (/[{}]/.test(text)) return undefined;
  const tables = gridsInHtml(html);
  const grid = tables.length > 0 ? tables.flat() : gridInText(text);
  return grid && trimGrid(grid);
}
