import type { Figures } from "../check/figures.js";
import type { Cell, Form, Relation } from "../form/form.js";
import type { Positions } from "../source/positions.js";
import type { Source } from "../source/source.js";

/** The report of the year before, of the same organ and scope, read once for comparison. */
export interface LastYear {
  readonly source: Source;
  readonly form: Form;
  readonly figures: Figures;
  readonly positions: Positions;
}

/** The same cell in last year's report: the same pointer means the same quantity, whatever the form. */
export function lastYearCell(cell: Cell | undefined, { form }: Pick<LastYear, "form">): Cell | undefined {
  const place = cell && form.places.get(cell.pointer);
  return place?.kind === "cell" ? form.cells[place.cells[0] ?? -1] : undefined;
}

/** Last year's figures, by the cells of this year's form. */
export function lastYearValues({ cells }: Form, lastYear: LastYear): (number | undefined)[] {
  return cells.map((cell) => lastYear.figures.values[lastYearCell(cell, lastYear)?.index ?? -1]);
}

/** The relations of a report; those across years only for cells that last year's form had as well. */
export function relationsInForce(form: Form, lastYear: LastYear | undefined): readonly Relation[] {
  if (!lastYear) return form.relations;
  const isKnown = (cell: number) => lastYearCell(form.cells[cell], lastYear) !== undefined;
  return [
    ...form.relations,
    ...form.relationsAcrossYears.filter(({ lastYear: cells = [] }) => cells.every(isKnown)),
  ];
}
