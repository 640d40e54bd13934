import type { Form } from "@gouji/core";
import type { AssignedFigure, TableAtCursor } from "./assign-figures.js";
import type { CopiedFigure } from "./copied-rows.js";
import { excerpt } from "./excerpt.js";
import { likeliest, likelyHead } from "./match-label.js";
import { Misfit } from "./misfit.js";

/** The cells of one row of the report. */
type RowCells = readonly number[];

interface HeadedFigure extends AssignedFigure {
  readonly row: RowCells;
  readonly head: string;
}

/** Puts figures below the heads that stand above them; each has to be known, and in the order of the table. */
export function assignByHeads(
  figures: readonly CopiedFigure[],
  rows: readonly RowCells[],
  { form, words }: TableAtCursor,
): AssignedFigure[] | Misfit {
  const assigned: HeadedFigure[] = [];
  let at = 0;
  let from = 0;
  for (const { text, heads, covering } of figures) {
    const [head = ""] = heads;
    const columnIn = (index: number) => columnNamed(heads, rows[index] ?? [], form);
    if (columnIn(at) < from && columnIn(at + 1) !== -1) {
      at += 1;
      from = 0;
    }
    const column = columnIn(at);
    // An empty column of the user's own takes nothing along.
    if (column === -1 && text === "") continue;
    if (head === "") return new Misfit(words.pasteNoHead(excerpt(text)));
    if (column === -1) return new Misfit(words.pasteUnknownColumn(excerpt(head)));
    if (column < from) return new Misfit(words.pasteWrongColumn(excerpt(head)));
    const row = rows[at] ?? [];
    assigned.push({ index: row[column] ?? -1, text, covering, row, head });
    from = column + 1;
  }
  const stray = firstOfUneven(assigned);
  return stray ? new Misfit(words.pasteWrongColumn(excerpt(stray.head))) : assigned;
}

/** The column that the nearest head names which names one. */
function columnNamed(heads: readonly string[], row: RowCells, form: Form): number {
  for (const head of heads) {
    const named = likeliest(head, row, (index) => form.cells[index]?.title ?? "", likelyHead);
    const [only, ...more] = named === "unclear" ? [] : named;
    if (only !== undefined && more.length === 0) return row.indexOf(only);
  }
  return -1;
}

/** Figures go on into the next row only where its columns are those of the first again, or all that it has. */
function firstOfUneven(assigned: readonly HeadedFigure[]): HeadedFigure | undefined {
  const runs = [...new Set(assigned.map(({ row }) => row))].map((row) =>
    assigned.filter((one) => one.row === row),
  );
  const columns = (run: readonly HeadedFigure[]) => run.map(({ row, index }) => row.indexOf(index)).join();
  const [first = [], ...more] = runs;
  return more.find((run) => columns(run) !== columns(first) && run.length !== run[0]?.row.length)?.[0];
}
