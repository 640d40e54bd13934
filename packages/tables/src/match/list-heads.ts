import type { Cell, TablePart } from "@gouji/core/form";
import { likeliest } from "../labels/likeliest.js";
import { likelyHead, likeness } from "../labels/likeness.js";
import { headPaths } from "./head-path.js";
import { Mismatch } from "./mismatch.js";

type Texts = readonly (readonly string[])[];

/** A column of a list, and where in the grid it stands. */
export interface PlacedColumn {
  readonly column: Cell;
  readonly at: number;
}

/** What counts the rows is no column of a list. */
const numberHead = /^(?:序号|编号|行号|№|#|no\.?|nr\.?)$/i;

/** Finds the columns of a list by the heads above them, nested ones by those above these. */
export class ListHeads {
  private readonly paths: ReadonlyMap<Cell, readonly string[]>;
  private readonly titles: readonly string[];

  constructor(
    private readonly columns: readonly Cell[],
    list: NonNullable<TablePart["list"]>,
  ) {
    this.paths = headPaths(columns, list.schema["x-heads"]);
    this.titles = [...columns.map(({ title }) => title), ...[...this.paths.values()].flat()];
  }

  /** The rows of heads: where they begin, and where the rows below them do. */
  rowsIn(texts: Texts): { readonly from: number; readonly to: number } | undefined {
    const from = texts.findIndex((row) => this.isHead(row, 0.5));
    if (from === -1 || texts.slice(0, from).some((row) => row.filter((text) => text !== "").length > 1))
      return undefined;
    const rest = texts.slice(from + 1).findIndex((row) => !this.isHead(row, 1));
    return { from, to: rest === -1 ? texts.length : from + 1 + rest };
  }

  /** The columns that stand in a grid; why not, where one of them is not known, or stands there twice. */
  place(heads: Texts, body: Texts): readonly PlacedColumn[] | Mismatch {
    const width = Math.max(0, ...[...heads, ...body].map(({ length }) => length));
    const placed: PlacedColumn[] = [];
    for (let at = 0; at < width; at++) {
      const own = heads.toReversed().flatMap((row) => row[at] || []);
      const column = this.columnNamed(own, heads, at);
      const filled = body.flatMap((row) => row[at] || []);
      if (!column && (filled.length === 0 || isNumbers(own, body, at))) continue;
      const [head] = own;
      if (!column && head === undefined) return new Mismatch({ kind: "no-head", text: filled[0] ?? "" });
      if (!column) return new Mismatch({ kind: "unknown-column", head: head ?? "" });
      if (placed.some((one) => one.column === column))
        return new Mismatch({ kind: "misplaced-column", head: head ?? "" });
      placed.push({ column, at });
    }
    return placed;
  }

  private isHead(row: readonly string[], share: number): boolean {
    const words = row.filter((text) => text !== "");
    const named = words.filter(
      (text) => numberHead.test(text) || this.titles.some((title) => likeness(text, title) >= likelyHead),
    );
    return named.length > 0 && named.length >= words.length * share && words.length > 1;
  }

  private columnNamed(own: readonly string[], heads: Texts, at: number): Cell | undefined {
    for (const head of own) {
      const named = likeliest(head, this.columns, ({ title }) => title, likelyHead);
      const some =
        named === "unclear" ? this.columns.filter(({ title }) => likeness(head, title) >= likelyHead) : named;
      const [only, ...others] = some.length > 1 ? this.below(coveringHeads(heads, at), some) : some;
      if (only && others.length === 0) return only;
    }
    return this.onlyBelow(own);
  }

  /** A head above one column alone may stand for it. */
  private onlyBelow(own: readonly string[]): Cell | undefined {
    const [only, ...others] = this.columns.filter((column) => {
      const head = this.paths.get(column)?.at(-1);
      return head !== undefined && own.some((text) => likeness(text, head) >= likelyHead);
    });
    return others.length === 0 ? only : undefined;
  }

  /** Of columns of one name, those below the heads that cover a place. */
  private below(covering: readonly string[], columns: readonly Cell[]): readonly Cell[] {
    return columns.filter((column) =>
      this.paths.get(column)?.every((head) => covering.some((text) => likeness(text, head) >= likelyHead)),
    );
  }
}

/** In each row of heads, what stands above a place or reaches over it from further left. */
function coveringHeads(heads: Texts, at: number): string[] {
  return heads.flatMap((row) => row.slice(0, at + 1).findLast((text) => text !== "") ?? []);
}

/** Whether a place counts the rows: 1, 2, 3. */
export function isNumbers([head]: readonly string[], body: Texts, at: number): boolean {
  const isCounting = body.every((row, index) => row[at] === String(index + 1));
  return isCounting && (head === undefined || numberHead.test(head));
}
