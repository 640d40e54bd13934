import type { Form } from "@gouji/core";
import type { Cell, TablePart } from "@gouji/core/form";
import { isBlankMark, readFigure } from "@gouji/core/report";
import { certain, likely, likeness } from "../labels/likeness.js";
import { unnumbered } from "../labels/unnumbered.js";

/** A row of a grid, parted into the labels in front and what stands behind them. */
export interface LabelledRow {
  readonly cells: readonly string[];
  readonly labels: readonly string[];
  /** How many cells of the row the labels take. */
  readonly labelWidth: number;
  readonly hasFigures: boolean;
  /** The label of a row of the table, with nothing filled in behind it. */
  readonly isBlankRow: boolean;
}

/** Tells labels from figures, by the labels of a table and by what its cells take. */
export function labelReader(table: TablePart, form: Form): (cells: readonly string[]) => LabelledRow {
  const kinds = cellKinds(table.cells.flatMap((index) => form.cells[index] ?? []));
  const titles = titlesIn(table, form);
  const { labelColumns } = table.layout;
  const isFigure = (text: string) => kinds.some((cell) => readFigure(text, cell) !== undefined);
  const isWords = (text: string) => /\p{L}/u.test(text) && !isBlankMark(text) && !isFigure(text);
  const isFilled = (text: string) =>
    text !== "" && (!isWords(text) || /^[\d+-]/.test(text.normalize("NFKC")));
  const names = (text: string, least: number, some = titles) =>
    isWords(text) && some.some(({ title }) => likeness(text, title) >= least);

  return (cells) => {
    const other = cells.findIndex((text) => text !== "" && !isWords(text));
    const leading = cells.slice(0, other === -1 ? cells.length : other);
    const known = Math.max(
      leading.findLastIndex((text) => names(text, likely)),
      // In front of a row's label there may be a running number.
      cells.findLastIndex((text) => names(text, certain)),
    );
    const own = leading.findIndex((text) => text !== "");
    const hasOwn = !/\d/.test(unnumbered(leading[own] ?? ""));
    const labelWidth = 1 + (known === -1 && hasOwn ? own : known);
    const figures = cells.slice(labelWidth);
    const isRow = labelWidth <= labelColumns && names(cells[labelWidth - 1] ?? "", certain, table.rows);
    return {
      cells,
      labels: cells.slice(0, labelWidth).filter(isWords),
      labelWidth,
      hasFigures: figures.some(isFilled),
      isBlankRow: isRow && figures.length > 0 && figures.every((text) => text === ""),
    };
  };
}

interface Titled {
  readonly title: string;
}

/** Of the groups and rows of a table. */
function titlesIn({ pointer }: TablePart, form: Form): readonly Titled[] {
  const isInside = (at: string) => at.startsWith(`${pointer}/`);
  return [...form.places.values()].filter((place) => place.kind !== "cell" && isInside(place.pointer));
}

/** One cell of each kind: the others read the same. */
function cellKinds(cells: readonly Cell[]): Cell[] {
  const kindOf = ({ integer, minimum, unit, units, sign }: Cell) =>
    JSON.stringify([integer, minimum, unit, units, sign]);
  return [...new Map(cells.map((cell) => [kindOf(cell), cell])).values()];
}
