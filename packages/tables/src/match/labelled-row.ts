import type { Form } from "@gouji/core";
import type { Cell, TablePart } from "@gouji/core/form";
import { isBlankMark, readFigure } from "@gouji/core/report";
import { certain, likely, likelyHead, likeness } from "../labels/likeness.js";
import { readCellText } from "../values/read-cell-text.js";
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
  const cells = table.cells.flatMap((index) => form.cells[index] ?? []);
  const kinds = cellKinds(cells.filter(({ holds }) => holds !== "text"));
  // A cell of text may say anything, what a label says too: then labels stand in front alone.
  const hasText = kinds.length < cellKinds(cells).length;
  const columnTitles = [...new Set(cells.map(({ title }) => title))];
  const titles = titlesIn(table, form);
  const { labelColumns } = table.layout;
  const isFigure = (text: string) => kinds.some((cell) => isValueOf(text, cell));
  const isWords = (text: string) => /\p{L}/u.test(text) && !isBlankMark(text) && !isFigure(text);
  const isFilled = (text: string) =>
    text !== "" && (!isWords(text) || /^[\d+-]/.test(text.normalize("NFKC")));
  const names = (text: string, least: number, some = titles) =>
    isWords(text) && some.some(({ title }) => likeness(text, title) >= least);

  /** Words below the heads of a table that holds text are its cells. */
  const isTextRow = (texts: readonly string[], isNamed: boolean) => {
    const words = texts.filter((text) => text !== "");
    const isHead = (text: string) => columnTitles.some((title) => likeness(text, title) >= likelyHead);
    return words.length > 0 && (isNamed || labelColumns === 0) && !words.every(isHead);
  };

  return (cells) => {
    const other = cells.findIndex((text) => text !== "" && !isWords(text));
    const most = hasText ? labelColumns : cells.length;
    const leading = cells.slice(0, Math.min(most, other === -1 ? cells.length : other));
    const known = Math.max(
      leading.findLastIndex((text) => names(text, likely)),
      // In front of a row's label there may be a running number.
      cells.slice(0, hasText ? labelColumns + 1 : cells.length).findLastIndex((text) => names(text, certain)),
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
      hasFigures: figures.some(isFilled) || (hasText && isTextRow(figures, known !== -1)),
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

function isValueOf(text: string, cell: Cell): boolean {
  if (cell.holds === "figure") return readFigure(text, cell) !== undefined;
  return readCellText(text, cell) !== undefined;
}

/** One cell of each kind: the others read the same. */
function cellKinds(cells: readonly Cell[]): Cell[] {
  const kindOf = ({ holds, integer, minimum, unit, units, sign, choices }: Cell) =>
    JSON.stringify([holds, integer, minimum, unit, units, sign, choices]);
  return [...new Map(cells.map((cell) => [kindOf(cell), cell])).values()];
}
