/** A printed table of a form: one grid, in bands of head and body rows. Spans are computed, never written in a schema. */
export interface TableLayout {
  /** Columns of the grid that all rows share. */
  readonly columns: number;
  /** How many of them, counted from the left, hold row labels. */
  readonly labelColumns: number;
  /** Small tables under each other; every other kind of table is one band, and one of fields has no head. */
  readonly bands: readonly LayoutBand[];
}

export interface LayoutBand {
  readonly head: readonly LayoutRow[];
  readonly body: readonly LayoutRow[];
}

export type LayoutRow = readonly LayoutCell[];

/** One box of the grid. Boxes that a row span from above covers are absent, as in HTML. */
export interface LayoutCell {
  readonly role: LayoutRole;
  /** The printed label; empty where a cell says what is printed. */
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Heads and data: where the thing stands in a report, as a JSON pointer. A column that several rows share has none. */
  readonly pointer?: string;
  /** Heads: unique within the form. */
  readonly id?: string;
  /** Data: the ids of the heads that apply, outermost first: the band, the row's, the column's. */
  readonly headers?: readonly string[];
  /** Data, and the cell that names a row of a list: the cell's index in `form.cells`; none in the empty line of an empty list. */
  readonly cell?: number;
}

/**
 * - `band`: the title across a band
 * - `corner`: the note in the upper left of rows and columns; it heads nothing
 * - `column`, `row`: heads; the label of a field is a row's
 * - `number`: counts the rows of a list; it heads nothing
 * - `data`: a value
 */
export type LayoutRole = "band" | "corner" | "column" | "row" | "number" | "data";
