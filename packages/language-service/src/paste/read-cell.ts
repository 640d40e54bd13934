import type { Cell } from "@gouji/core/form";
import { isBlankMark, readFigure } from "@gouji/core/report";

/** What a copied cell says, as a report holds it: a figure, one with its unit, or a blank; nothing where it is none. */
export function readCell(written: string, cell: Cell): { readonly value: unknown } | undefined {
  if (isBlankMark(written)) return { value: null };
  const figure = readFigure(written, cell);
  if (!figure) return undefined;
  const value = Number(figure.digits);
  const isOwnUnit = figure.unit === undefined || figure.unit === cell.unit;
  return { value: isOwnUnit ? value : { value, unit: figure.unit } };
}
