import type { Form, Relation } from "../form/form.js";

/** Figures of a row as one flow mapping: `{ upheld: 1, corrected: 2, total: 3 }`. */
export function rowText(form: Form, cells: readonly number[], value: (cell: number) => number): string {
  return `{ ${cells.map((cell) => `${form.cells[cell]?.key ?? ""}: ${value(cell)}`).join(", ")} }`;
}

/** A row whose own total is all that its cells take part in: examples of how figures are written use it. */
export function sampleRow(form: Form): { pointer: string; text: string; relation: Relation } | undefined {
  const relation = form.relations.find(({ total, plus, minus }) => {
    const row = total === undefined ? undefined : rowOf(form, total);
    return (
      row !== undefined &&
      minus.length === 0 &&
      plus.every(({ cell }) => rowOf(form, cell) === row) &&
      plus.every(({ cell }) => isAlone(form, cell))
    );
  });
  const row = relation?.total === undefined ? undefined : form.places.get(rowOf(form, relation.total));
  if (!relation || !row) return undefined;
  const values = new Map(relation.plus.map(({ cell }, index) => [cell, index + 1]));
  const sum = [...values.values()].reduce((total, value) => total + value, 0);
  return {
    pointer: row.pointer,
    relation,
    text: rowText(form, row.cells, (cell) => values.get(cell) ?? sum),
  };
}

function isAlone({ relationsAt }: Form, cell: number): boolean {
  return relationsAt[cell]?.filter(({ reports }) => reports.length === 0).length === 1;
}

function rowOf(form: Form, cell: number): string {
  const pointer = form.cells[cell]?.pointer ?? "";
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
