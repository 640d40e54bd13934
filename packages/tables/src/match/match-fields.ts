import type { Cell } from "@gouji/core/form";
import { type Grid, gridTexts } from "../grid/grid.js";
import { certain, likely, likeness } from "../labels/likeness.js";
import { FieldLabels } from "./field-label.js";
import type { CellInGrid } from "./cell-in-grid.js";
import { Mismatch } from "./mismatch.js";
import type { TableTarget } from "./table-target.js";

/**
 * Which cell each value of a grid is, in a table of labels and values: a value stands behind its label, several of them side
 * by side, groups in front. Values alone go in order from the place that is to be filled.
 */
export function matchFields(grid: Grid, target: TableTarget): readonly CellInGrid[] | Mismatch {
  const reader = new FieldReader(target);
  for (const [row, texts] of gridTexts(grid).entries()) {
    const mismatch = reader.readRow(texts, row);
    if (mismatch) return mismatch;
  }
  const { found, stray } = reader;
  return found.length > 0 ? (stray ?? contradiction(found, target) ?? found) : inOrder(grid, target);
}

class FieldReader {
  readonly found: CellInGrid[] = [];
  /** What stands above the first label, and is none. */
  stray: Mismatch | undefined;
  private readonly labels: FieldLabels;
  /** The groups so far, nearest last. */
  private readonly groups: string[] = [];

  constructor(private readonly target: TableTarget) {
    this.labels = new FieldLabels(target.table, target.form);
  }

  readRow(texts: readonly string[], row: number): Mismatch | undefined {
    if (this.isCaption(texts)) return undefined;
    let open: { readonly cell: Cell; readonly column: number; value?: CellInGrid } | undefined;
    for (const [column, text] of texts.entries()) {
      if (text === "") continue;
      // Right behind a label stands its value, which is seldom called like a label.
      const isBehind = open !== undefined && open.value === undefined;
      const named = this.labels.find(text, this.groups, isBehind ? certain : likely);
      if (named?.kind === "unclear") return new Mismatch({ kind: "unclear-row", label: text });
      if (named) {
        this.close(open);
        open = undefined;
      }
      if (named?.kind === "group") this.groups.push(named.title);
      else if (named) open = { cell: named.cell, column };
      else if (!open) return this.unknown(text, texts);
      else if (open.value) return new Mismatch({ kind: "unknown-row", label: text });
      else open.value = { cell: open.cell, text, row, column };
      const twice = named?.kind === "field" && this.found.some(({ cell }) => cell === named.cell);
      if (twice) return new Mismatch({ kind: "repeated-row", label: text });
    }
    this.close(open, row);
    return undefined;
  }

  private close(
    open: { readonly cell: Cell; readonly column: number; value?: CellInGrid } | undefined,
    row = 0,
  ): void {
    if (open) this.found.push(open.value ?? { cell: open.cell, text: "", row, column: open.column });
  }

  /** The title of the table above it. */
  private isCaption(texts: readonly string[]): boolean {
    const [only, ...others] = texts.filter((text) => text !== "");
    return only !== undefined && others.length === 0 && likeness(only, this.target.table.title) >= likely;
  }

  /** A line of words above the labels may be a title; anything else is a label that the table does not have. */
  private unknown(label: string, texts: readonly string[]): Mismatch | undefined {
    const mismatch = new Mismatch({ kind: "unknown-row", label });
    if (this.found.length > 0 || this.groups.length > 0) return mismatch;
    if (texts.filter((text) => text !== "").length > 1) this.stray ??= mismatch;
    return undefined;
  }
}

/** What the labels say must not contradict the group that is to be filled. */
function contradiction(found: readonly CellInGrid[], { at }: TableTarget): Mismatch | undefined {
  if (at.kind === "cell" || found.some(({ cell }) => at.cells.includes(cell.index))) return undefined;
  return new Mismatch({ kind: "row-elsewhere", label: found[0]?.cell.title ?? "", expected: at });
}

/** A row or a column of values without labels. */
function inOrder(grid: Grid, { form, table, at }: TableTarget): readonly CellInGrid[] | Mismatch {
  const texts = gridTexts(grid);
  const isLine = texts.length === 1 || texts.every(({ length }) => length <= 1);
  const first = table.cells.indexOf(at.cells[0] ?? -1);
  if (!isLine || first === -1) return new Mismatch({ kind: "no-figures" });
  const values = texts.flatMap((row, at) => row.map((text, column) => ({ text, row: at, column })));
  const cells = table.cells.slice(first, first + values.length).flatMap((index) => form.cells[index] ?? []);
  if (cells.length < values.length) return new Mismatch({ kind: "too-many" });
  return values.flatMap((value, at) => (cells[at] ? [{ cell: cells[at], ...value }] : []));
}
