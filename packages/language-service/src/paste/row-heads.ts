import type { Form, Place, TablePart } from "@gouji/core";
import type { Words } from "../messages/messages.js";
import type { AssignedFigure } from "./assign-figures.js";
import type { CopiedRow } from "./copied-rows.js";
import { excerpt } from "./excerpt.js";
import { likely, likeness } from "./match-label.js";
import { Misfit } from "./misfit.js";
import { isOneRow, type PasteTarget, titleForUser } from "./paste-target.js";

/** Names of rows and groups that stand above the figures, where a table has them there and not in front. */
export class RowHeads {
  constructor(
    private readonly target: PasteTarget & { readonly part: TablePart },
    private readonly form: Form,
    private readonly words: Words,
  ) {}

  /** The place that is meant, by the names above the first figure: the one at the cursor, or a row inside it. */
  placeFor([first]: readonly CopiedRow[]): Place | Misfit {
    const { place } = this.target;
    const covering = first?.figures[0]?.covering ?? [];
    const named = this.rowsBelow(covering);
    if (!named) return place;
    const row = named.find(({ cells }) => cells.some((cell) => place.cells.includes(cell)));
    if (!row) return this.elsewhere(covering);
    return isOneRow(place) ? place : (this.form.places.get(row.pointer) ?? place);
  }

  /** Why figures must not go where they would: another row's name stands above them, or that of a group to fill as a whole. */
  contradiction(figures: readonly AssignedFigure[]): Misfit | undefined {
    const strays = ({ index, covering }: AssignedFigure) =>
      this.rowsBelow(covering)?.every(({ cells }) => !cells.includes(index));
    const stray = figures.find(strays);
    if (stray) return this.elsewhere(stray.covering);
    const covering = figures[0]?.covering ?? [];
    const isFilled = ({ cells }: RowOfTable) => figures.some(({ index }) => cells.includes(index));
    const isUnclear = !isOneRow(this.target.place) && this.rowsBelow(covering)?.some((row) => !isFilled(row));
    return isUnclear ? new Misfit(this.words.pasteUnclearRow(this.nameIn(covering))) : undefined;
  }

  /** Whether some words are the name of a row or group. */
  isName(text: string): boolean {
    return this.rows.some(({ labels }) => labels.some((label) => likeness(text, label) >= likely));
  }

  private get rows(): readonly RowOfTable[] {
    const { part } = this.target;
    if (part.layout.labelColumns > 0) return [];
    return part.rows.map(({ pointer = "", cells }) => ({
      pointer,
      cells,
      labels: this.form.places.get(pointer)?.labels ?? [],
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
    return excerpt(covering.find((text) => this.isName(text)) ?? "");
  }

  private elsewhere(covering: readonly string[]): Misfit {
    return new Misfit(this.words.pasteElsewhere(this.nameIn(covering), titleForUser(this.target.place)));
  }
}

interface RowOfTable {
  readonly pointer: string;
  readonly cells: readonly number[];
  readonly labels: readonly string[];
}
