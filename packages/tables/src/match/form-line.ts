import type { Form } from "@gouji/core";
import type { TablePart } from "@gouji/core/form";

/** Figures that stand next to each other on the printed form. */
export interface FormLine {
  /** Of its groups and the row itself; none where the heads above tell what each figure is. */
  readonly labels: readonly string[];
  /** How many columns of the form the row's own label takes. */
  readonly labelSpan: number;
  readonly cells: readonly FormCell[];
}

export interface FormCell {
  /** Into `form.cells`. */
  readonly index: number;
  /** How many columns of the form it takes. */
  readonly span: number;
}

/** The lines of a table as they are printed, from top to bottom. */
export function printedLines({ layout }: TablePart, form: Form): FormLine[] {
  return layout.bands.flatMap(({ body }) =>
    body.map((row) => {
      const label = row.findLast(({ role }) => role === "row");
      const place = label?.pointer === undefined ? undefined : form.places.get(label.pointer);
      return {
        labels: place?.labels ?? [],
        labelSpan: label?.colSpan ?? 0,
        cells: row.flatMap(({ cell, colSpan }) =>
          cell === undefined ? [] : [{ index: cell, span: colSpan }],
        ),
      };
    }),
  );
}

/** The rows of a table in the report, each as a line: where its printed line holds several, they are apart. */
export function rowLines({ rows }: TablePart, form: Form): FormLine[] {
  return rows.map(({ pointer = "", cells }) => ({
    labels: form.places.get(pointer)?.labels ?? [],
    labelSpan: 1,
    cells: cells.map((index) => ({ index, span: 1 })),
  }));
}
