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
  if (!relation || row?.kind !== "row") return undefined;
  const values = new Map(relation.plus.map(({ cell }, index) => [cell, index + 1]));
  const sum = [...values.values()].reduce((total, value) => total + value, 0);
  // Of a row that begins with its total, examples change a part: it stands first.
  const inOrder = row.cells.toSorted((a, b) => Number(a === relation.total) - Number(b === relation.total));
  return {
    pointer: row.pointer,
    relation,
    text: rowText(form, inOrder, (cell) => values.get(cell) ?? sum),
  };
}

/** A row of figures that are all 0, where no row has a total of its own. */
export function zeroRow(form: Form): { pointer: string; text: string } | undefined {
  const isPlain = (cell: number) => {
    const { holds, units, minimum = 0 } = form.cells[cell] ?? {};
    return holds === "figure" && !units && minimum <= 0;
  };
  const row = [...form.places.values()].find(
    ({ kind, cells, pointer }) =>
      kind === "row" &&
      cells.length > 1 &&
      cells.every(isPlain) &&
      form.lists.every((list) => !pointer.startsWith(`${list}/`)),
  );
  return row && { pointer: row.pointer, text: rowText(form, row.cells, () => 0) };
}

function isAlone({ relationsAt }: Form, cell: number): boolean {
  return relationsAt[cell]?.filter(({ reports }) => reports.length === 0).length === 1;
}

function rowOf(form: Form, cell: number): string {
  const pointer = form.cells[cell]?.pointer ?? "";
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
