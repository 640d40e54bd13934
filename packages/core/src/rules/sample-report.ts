import type { Form, Relation } from "../form/form.js";

/** A correct report of a form with nothing in it: every figure 0, every part 无. In YAML. */
export function sampleReport(form: Form): string {
  const year = form.years.from;
  const parts = form.parts.map((part) =>
    part.kind === "prose"
      ? `${keyOf(part.pointer)}: 无`
      : `${keyOf(part.pointer)}:\n${rowsText(form, part.pointer, "  ")}`,
  );
  return [`format: "${form.id}"`, `year: ${year}`, "organ: 青石县", ...parts, ""].join("\n");
}

function rowsText(form: Form, pointer: string, indent: string): string {
  return (form.places.get(pointer)?.keys ?? [])
    .map((key) => {
      const place = form.places.get(`${pointer}/${key}`);
      if (place?.kind === "row") return `${indent}${key}: ${rowText(form, place.cells, () => 0)}`;
      if (place?.kind === "cell") return `${indent}${key}: 0`;
      return `${indent}${key}:\n${rowsText(form, `${pointer}/${key}`, `${indent}  `)}`;
    })
    .join("\n");
}

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

function keyOf(pointer: string): string {
  return pointer.slice(1);
}
