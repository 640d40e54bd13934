import type { Form } from "@gouji/core";
import { likeliest } from "../labels/likeliest.js";
import { likelyHead } from "../labels/likeness.js";
import type { FigureCell } from "./figure-rows.js";
import { Mismatch } from "./mismatch.js";
import type { MatchedFigure } from "./table-match.js";

/** The cells of one row of the report. */
type RowCells = readonly number[];

interface HeadedFigure extends MatchedFigure {
  readonly line: RowCells;
  readonly head: string;
}

/** Puts figures below the heads that stand above them; each has to be known, and in the order of the table. */
export function matchByHeads(
  figures: readonly FigureCell[],
  rows: readonly RowCells[],
  form: Form,
): MatchedFigure[] | Mismatch {
  const assigned: HeadedFigure[] = [];
  let at = 0;
  let from = 0;
  for (const figure of figures) {
    const { text, heads } = figure;
    const [head = ""] = heads;
    const columnIn = (index: number) => columnNamed(heads, rows[index] ?? [], form);
    if (columnIn(at) < from && columnIn(at + 1) !== -1) {
      at += 1;
      from = 0;
    }
    const column = columnIn(at);
    // An empty column of the user's own takes nothing along.
    if (column === -1 && text === "") continue;
    if (head === "") return new Mismatch({ kind: "no-head", text });
    if (column === -1) return new Mismatch({ kind: "unknown-column", head });
    if (column < from) return new Mismatch({ kind: "misplaced-column", head });
    const line = rows[at] ?? [];
    assigned.push({ ...figure, index: line[column] ?? -1, line, head });
    from = column + 1;
  }
  const stray = firstOfUneven(assigned);
  return stray ? new Mismatch({ kind: "misplaced-column", head: stray.head }) : assigned;
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
  const runs = [...new Set(assigned.map(({ line }) => line))].map((line) =>
    assigned.filter((one) => one.line === line),
  );
  const columns = (run: readonly HeadedFigure[]) => run.map(({ line, index }) => line.indexOf(index)).join();
  const [first = [], ...more] = runs;
  return more.find((run) => columns(run) !== columns(first) && run.length !== run[0]?.line.length)?.[0];
}
