import type { Cell, Form, Relation } from "../form/form.js";
import type { ComparedReport } from "./compared-report.js";

/** The same cell in last year's report: the same pointer means the same quantity, whatever the form. */
export function lastYearCell(
  cell: Cell | undefined,
  { form }: Pick<ComparedReport, "form">,
): Cell | undefined {
  const place = cell && form.places.get(cell.pointer);
  return place?.kind === "cell" ? form.cells[place.cells[0] ?? -1] : undefined;
}

/** Last year's figures, by the cells of this year's form. */
export function lastYearValues({ cells }: Form, lastYear: ComparedReport): (number | undefined)[] {
  return cells.map((cell) => lastYear.figures.values[lastYearCell(cell, lastYear)?.index ?? -1]);
}

/** The relations of a report; those across years only for cells that last year's form had as well. */
export function relationsInForce(form: Form, lastYear: ComparedReport | undefined): readonly Relation[] {
  if (!lastYear) return form.relations;
  const isKnown = (cell: number) => lastYearCell(form.cells[cell], lastYear) !== undefined;
  return [
    ...form.relations,
    ...form.relationsAcrossYears.filter(({ lastYear: cells = [] }) => cells.every(isKnown)),
  ];
}
