import type { Cell, Content } from "@gouji/core/form";
import { type Figures, figureDigits, writtenDigits } from "@gouji/core/report";
import type { Source } from "@gouji/core";
import type { Messages } from "../messages/messages.js";

/** A report as far as its cells are read. */
export interface CellsOfReport {
  readonly source: Source;
  readonly figures: Figures;
}

/** What a cell says, as it is printed: `52.10` as it is written, 是 for `true`; nothing where it is blank. */
export function printedValue(
  cell: Cell,
  { source, figures }: CellsOfReport,
  messages: Messages,
): string | undefined {
  const value = figures.values[cell.index];
  if (cell.holds !== "figure") return wordsOf(figures.contents[cell.index], cell, messages);
  if (value === undefined) return undefined;
  const written = figures.states[cell.index] === "written" ? writtenDigits(cell, source) : undefined;
  return written ?? figureDigits(value, cell);
}

/** Text, and the printed words of what is chosen. */
export function wordsOf(value: unknown, { choices }: Content, messages: Messages): string | undefined {
  if (value === undefined || value === null) return undefined;
  const wordOf = (one: unknown) => choices.find((choice) => choice.value === one)?.word ?? String(one);
  return Array.isArray(value) ? messages.listed(value.map(wordOf)) : wordOf(value);
}
