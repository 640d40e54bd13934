import type { Place } from "@gouji/core/form";
import { likely, likeness } from "../labels/likeness.js";
import type { FigureRow } from "./figure-rows.js";
import { Mismatch } from "./mismatch.js";
import type { MatchedFigure } from "./table-match.js";
import { isOneRow, type TableTarget } from "./table-target.js";

/** Names of rows and groups that stand above the figures, where a table has them there and not in front. */
export class RowHeads {
  constructor(private readonly target: TableTarget) {}

  /** The place that is meant, by the names above the first figure: the one to be filled, or a row inside it. */
  placeFor([first]: readonly FigureRow[]): Place | Mismatch {
    const { at, form } = this.target;
    const covering = first?.figures[0]?.covering ?? [];
    const named = this.rowsBelow(covering);
    if (!named) return at;
    const row = named.find(({ cells }) => cells.some((cell) => at.cells.includes(cell)));
    if (!row) return this.elsewhere(covering);
    return isOneRow(at) ? at : (form.places.get(row.pointer) ?? at);
  }

  /** Why figures must not go where they would: another row's name stands above them, or that of a group to fill as a whole. */
  contradiction(figures: readonly MatchedFigure[]): Mismatch | undefined {
    const strays = ({ index, covering }: MatchedFigure) =>
      this.rowsBelow(covering)?.every(({ cells }) => !cells.includes(index));
    const stray = figures.find(strays);
    if (stray) return this.elsewhere(stray.covering);
    const covering = figures[0]?.covering ?? [];
    const isFilled = ({ cells }: RowOfTable) => figures.some(({ index }) => cells.includes(index));
    const isUnclear = !isOneRow(this.target.at) && this.rowsBelow(covering)?.some((row) => !isFilled(row));
    return isUnclear ? new Mismatch({ kind: "unclear-row", label: this.nameIn(covering) }) : undefined;
  }

  /** Whether some words are the name of a row or group. */
  isName(text: string): boolean {
    return this.rows.some(({ labels }) => labels.some((label) => likeness(text, label) >= likely));
  }

  private get rows(): readonly RowOfTable[] {
    const { table, form } = this.target;
    if (table.layout.labelColumns > 0) return [];
    return table.rows.map(({ pointer = "", cells }) => ({
      pointer,
      cells,
      labels: form.places.get(pointer)?.labels ?? [],
    }));
  }

  /** The rows that all names above a figure agree on; nothing where there are none. */
  private rowsBelow(covering: readonly string[]): readonly RowOfTable[] | undefined {
    const names = covering.filter((text) => this.isName(text));
    if (names.length === 0) return undefined;
    return this.rows.filter(({ labels }) =>
      names.every((name) => labels.some((label) => likeness(name, label) >= likely)),
    );
  }

  private nameIn(covering: readonly string[]): string {
    return covering.find((text) => this.isName(text)) ?? "";
  }

  private elsewhere(covering: readonly string[]): Mismatch {
    return new Mismatch({ kind: "row-elsewhere", label: this.nameIn(covering), expected: this.target.at });
  }
}

interface RowOfTable {
  readonly pointer: string;
  readonly cells: readonly number[];
  readonly labels: readonly string[];
}
