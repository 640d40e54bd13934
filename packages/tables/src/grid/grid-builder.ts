import { cleanText } from "./clean-text.js";
import type { Grid } from "./grid.js";

interface OpenCell {
  text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** No printed form is wider; a page that says so would fill the memory. */
const widest = 100;

/** Puts the cells of a table where the spans of those before leave room. */
export class GridBuilder {
  private readonly rows: (OpenCell | undefined)[][] = [];
  /** Places that a cell further up reaches over, by the row they are in. */
  private readonly covered = new Map<number, Set<number>>();
  private open: OpenCell | undefined;

  get height(): number {
    return this.rows.length;
  }

  startRow(): void {
    this.endRow();
    this.rows.push([]);
  }

  startCell(colSpan: number, rowSpan: number): void {
    if (this.rows.length === 0) this.startRow();
    this.endCell();
    this.skipCovered();
    const at = this.rows.length - 1;
    const row = this.rows[at] ?? [];
    const column = row.length;
    if (column >= widest) return;
    this.open = { text: "", colSpan, rowSpan };
    row.push(this.open);
    for (let across = 1; across < colSpan; across++) row.push(undefined);
    for (let down = 1; down < rowSpan; down++) this.cover(at + down, column, colSpan);
  }

  endCell(): void {
    this.open = undefined;
  }

  write(text: string): void {
    if (this.open) this.open.text += text;
  }

  finish(): Grid {
    this.endRow();
    return this.rows.map((row) => row.map((cell) => cell && { ...cell, text: cleanText(cell.text) }));
  }

  /** What a span from above covers behind the last cell is the row's, too. */
  private endRow(): void {
    this.endCell();
    this.skipCovered();
  }

  private skipCovered(): void {
    const at = this.rows.length - 1;
    const row = this.rows[at] ?? [];
    while (this.covered.get(at)?.has(row.length)) row.push(undefined);
  }

  private cover(row: number, column: number, colSpan: number): void {
    const places = this.covered.get(row) ?? new Set();
    for (let across = 0; across < colSpan; across++) places.add(column + across);
    this.covered.set(row, places);
  }
}
