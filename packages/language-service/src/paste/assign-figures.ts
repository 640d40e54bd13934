import type { Form, Place, TablePart } from "@gouji/core";
import type { Words } from "../messages/messages.js";
import { assignByHeads } from "./assign-by-heads.js";
import type { AssignedRow } from "./assign-rows.js";
import type { CopiedRow } from "./copied-rows.js";
import { excerpt } from "./excerpt.js";
import { Misfit } from "./misfit.js";
import type { PrintedLine } from "./printed-lines.js";
import type { RowHeads } from "./row-heads.js";
import { withoutCovered } from "./without-covered.js";

/** A copied figure, and the cell that it goes in. */
export interface AssignedFigure {
  /** Into `form.cells`. */
  readonly index: number;
  readonly text: string;
  /** The words above it. */
  readonly covering: readonly string[];
}

export interface TableAtCursor {
  readonly part: TablePart;
  readonly form: Form;
  /** Where the cursor is. */
  readonly place: Place;
  readonly words: Words;
  readonly rowHeads: RowHeads;
}

/** Which cell each copied figure goes in: below its head where it has one that the line knows, else in order. */
export function assignFigures(
  rows: readonly AssignedRow[],
  table: TableAtCursor,
): readonly AssignedFigure[] | Misfit {
  const emptyColumns = Math.min(...rows.map(({ row }) => emptyInFront(row)));
  const assigned: AssignedFigure[] = [];
  for (const row of rows) {
    const own = assignRow(row, emptyColumns, table);
    if (own instanceof Misfit) return own;
    assigned.push(...own);
  }
  return assigned;
}

function emptyInFront({ figures }: CopiedRow): number {
  const first = figures.findIndex(({ text }) => text !== "");
  return first === -1 ? figures.length : first;
}

function assignRow(
  assigned: AssignedRow,
  emptyColumns: number,
  table: TableAtCursor,
): AssignedFigure[] | Misfit {
  const { row, line, isNamed } = assigned;
  const figures = row.figures.map(({ heads, ...figure }) => ({
    ...figure,
    heads: heads.filter((head) => !table.rowHeads.isName(head)),
  }));
  if (figures.some(({ heads }) => heads.length > 0)) {
    return assignByHeads(figures, rowsFromCursor(assigned, table), table);
  }
  const own = withoutCovered(figures, line, isNamed ? emptyColumns : 0);
  if (!own) return new Misfit(table.words.pasteUnclear(excerpt(row.labels.at(-1) ?? "")));
  const start = isNamed ? 0 : firstColumn(own.length, line, table);
  const found: AssignedFigure[] = [];
  for (const [at, { text, covering }] of own.entries()) {
    const cell = line.cells[start + at];
    if (cell) found.push({ index: cell.index, text, covering });
    // Empty columns behind a table belong to nothing.
    else if (text !== "") return new Misfit(table.words.pasteTooMany);
  }
  return endsWhole(found, table) ? found : new Misfit(table.words.pasteTooMany);
}

/** The rows that a printed line holds, from the one at the cursor on; all of them where as many figures were copied. */
function rowsFromCursor(
  { row, line, isNamed }: AssignedRow,
  { part, place }: TableAtCursor,
): readonly (readonly number[])[] {
  const rows = part.rows
    .map(({ cells }) => cells)
    .filter(([first]) => line.cells.some(({ index }) => index === first));
  const own = rows.findIndex((cells) => cells.includes(place.cells[0] ?? -1));
  return isNamed || row.figures.length === line.cells.length ? rows : rows.slice(Math.max(0, own));
}

/** Where as many figures are copied as the row has, it is meant from its beginning, wherever in it the cursor is. */
function firstColumn(count: number, line: PrintedLine, { part, place }: TableAtCursor): number {
  const [first = -1] = place.cells;
  const row = rowOf(first, part);
  const isWhole = count === row.length;
  if (count === line.cells.length) return 0;
  const column = line.cells.findIndex(({ index }) => index === (isWhole ? row[0] : first));
  // Of the rows below, the same column.
  return column === -1 ? (isWhole ? 0 : row.indexOf(first)) : column;
}

/** Figures that go on into the next row, on one printed line with it, fill that one to its end as well. */
function endsWhole(found: readonly AssignedFigure[], { part }: TableAtCursor): boolean {
  const [first = -1, last = -1] = [found[0]?.index, found.at(-1)?.index];
  const row = rowOf(last, part);
  return row.includes(first) || row.at(-1) === last;
}

function rowOf(cell: number, { rows }: TablePart): readonly number[] {
  return rows.find(({ cells }) => cells.includes(cell))?.cells ?? [];
}
