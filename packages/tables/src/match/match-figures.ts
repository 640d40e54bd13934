import type { TablePart } from "@gouji/core/form";
import type { FigureRow } from "./figure-rows.js";
import type { FormLine } from "./form-line.js";
import { matchByHeads } from "./match-by-heads.js";
import type { MatchedRow } from "./match-rows.js";
import { Mismatch } from "./mismatch.js";
import type { RowHeads } from "./row-heads.js";
import type { MatchedFigure } from "./table-match.js";
import type { TableTarget } from "./table-target.js";
import { withoutCovered } from "./without-covered.js";

/** Which cell of the form each figure is: below its head where it has one that the line knows, else in order. */
export function matchFigures(
  rows: readonly MatchedRow[],
  target: TableTarget,
  rowHeads: RowHeads,
): readonly MatchedFigure[] | Mismatch {
  const emptyColumns = Math.min(...rows.map(({ row }) => emptyInFront(row)));
  const assigned: MatchedFigure[] = [];
  for (const row of rows) {
    const own = matchRow(row, emptyColumns, { ...target, rowHeads });
    if (own instanceof Mismatch) return own;
    assigned.push(...own);
  }
  return assigned;
}

function emptyInFront({ figures }: FigureRow): number {
  const first = figures.findIndex(({ text }) => text !== "");
  return first === -1 ? figures.length : first;
}

function matchRow(
  assigned: MatchedRow,
  emptyColumns: number,
  target: TableTarget & { readonly rowHeads: RowHeads },
): MatchedFigure[] | Mismatch {
  const { row, line, isNamed } = assigned;
  const figures = row.figures.map(({ heads, ...figure }) => ({
    ...figure,
    heads: heads.filter((head) => !target.rowHeads.isName(head)),
  }));
  if (figures.some(({ heads }) => heads.length > 0)) {
    return matchByHeads(figures, rowsFrom(assigned, target), target.form);
  }
  const own = withoutCovered(figures, line, isNamed ? emptyColumns : 0);
  if (!own) return new Mismatch({ kind: "unclear-blanks", label: row.labels.at(-1) ?? "" });
  const start = isNamed ? 0 : firstColumn(own.length, line, target);
  const found: MatchedFigure[] = [];
  for (const [at, figure] of own.entries()) {
    const cell = line.cells[start + at];
    if (cell) found.push({ ...figure, index: cell.index });
    // Empty columns behind a table belong to nothing.
    else if (figure.text !== "") return new Mismatch({ kind: "too-many" });
  }
  return endsWhole(found, target.table) ? found : new Mismatch({ kind: "too-many" });
}

/** The rows that a printed line holds, from the one to be filled on; all of them where there are as many figures. */
function rowsFrom(
  { row, line, isNamed }: MatchedRow,
  { table, at }: TableTarget,
): readonly (readonly number[])[] {
  const rows = table.rows
    .map(({ cells }) => cells)
    .filter(([first]) => line.cells.some(({ index }) => index === first));
  const own = rows.findIndex((cells) => cells.includes(at.cells[0] ?? -1));
  return isNamed || row.figures.length === line.cells.length ? rows : rows.slice(Math.max(0, own));
}

/** Where there are as many figures as the row has, it is meant from its beginning, whichever figure of it is to be filled. */
function firstColumn(count: number, line: FormLine, { table, at }: TableTarget): number {
  const [first = -1] = at.cells;
  const row = rowOf(first, table);
  const isWhole = count === row.length;
  if (count === line.cells.length) return 0;
  const column = line.cells.findIndex(({ index }) => index === (isWhole ? row[0] : first));
  // Of the rows below, the same column.
  return column === -1 ? (isWhole ? 0 : row.indexOf(first)) : column;
}

/** Figures that go on into the next row, on one printed line with it, fill that one to its end as well. */
function endsWhole(found: readonly MatchedFigure[], table: TablePart): boolean {
  const [first = -1, last = -1] = [found[0]?.index, found.at(-1)?.index];
  const row = rowOf(last, table);
  return row.includes(first) || row.at(-1) === last;
}

function rowOf(cell: number, { rows }: TablePart): readonly number[] {
  return rows.find(({ cells }) => cells.includes(cell))?.cells ?? [];
}
