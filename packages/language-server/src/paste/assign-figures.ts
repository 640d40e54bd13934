import type { Form, Place, TablePart } from "@gouji/core";
import type { Words } from "../words/words.js";
import type { AssignedRow } from "./assign-rows.js";
import type { CopiedRow } from "./copied-rows.js";
import { plainLabel } from "./match-label.js";
import { Misfit } from "./misfit.js";
import { withoutCovered } from "./without-covered.js";

/** A copied figure, and the cell that it goes in. */
export interface AssignedFigure {
  /** Into `form.cells`. */
  readonly index: number;
  readonly text: string;
}

export interface TableAtCursor {
  readonly part: TablePart;
  readonly form: Form;
  /** Where the cursor is. */
  readonly place: Place;
  readonly words: Words;
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
  const titles = line.cells.map(({ index }) => plainLabel(table.form.cells[index]?.title ?? ""));
  const hasHeads = row.figures.some(({ head }) => titles.includes(plainLabel(head)));
  const figures = hasHeads
    ? row.figures.filter(({ text, head }) => text !== "" || head !== "")
    : withoutCovered(row.figures, line, isNamed ? emptyColumns : 0);
  if (!figures) return new Misfit(table.words.pasteUnclear(row.labels.at(-1) ?? ""));
  const found: AssignedFigure[] = [];
  let at = isNamed ? 0 : firstColumn(figures.length, { assigned, hasHeads }, table);
  for (const { text, head } of figures) {
    const title = plainLabel(head);
    const column = titles.includes(title) ? titles.indexOf(title, at) : at;
    if (column === -1) return new Misfit(table.words.pasteWrongColumn(head));
    const cell = line.cells[column];
    if (cell) found.push({ index: cell.index, text });
    // Empty columns behind a table belong to nothing.
    else if (text !== "") return new Misfit(table.words.pasteTooMany);
    at = column + 1;
  }
  return hasHeads || endsWhole(found, table) ? found : new Misfit(table.words.pasteTooMany);
}

/** Where as many figures are copied as the row has, it is meant from its beginning, wherever in it the cursor is. */
function firstColumn(
  count: number,
  { assigned: { line }, hasHeads }: { readonly assigned: AssignedRow; readonly hasHeads: boolean },
  { part, place }: TableAtCursor,
): number {
  const [first = -1] = place.cells;
  const row = rowOf(first, part);
  const isWhole = hasHeads || count === row.length;
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
