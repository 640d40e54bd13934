import type { Cell, Form, Operand, OtherReport, Relation } from "../form/form.js";
import type { ComparedReport, OtherReports } from "./compared-report.js";
import type { Figures, FigureValues } from "./figures.js";

/** The same cell in another report: the same pointer means the same quantity, whatever the form. */
export function cellIn({ form }: Pick<ComparedReport, "form">, cell: Cell | undefined): Cell | undefined {
  const place = cell && form.places.get(cell.pointer);
  return place?.kind === "cell" ? form.cells[place.cells[0] ?? -1] : undefined;
}

/** Figures together with those of the other reports that are at hand, by the cells of this report's form. */
export function withOthers(figures: Figures, { cells }: Form, reports: OtherReports = {}): Figures {
  const others: Partial<Record<OtherReport, FigureValues>> = {};
  for (const [role, report] of reportsIn(reports))
    others[role] = cells.map((cell) => report.figures.values[cellIn(report, cell)?.index ?? -1]);
  return { ...figures, others };
}

/** The relations that can be looked at: those to other reports where these are at hand, and their forms have the cells. */
export function relationsInForce(
  { cells, relations }: Form,
  reports: OtherReports = {},
): readonly Relation[] {
  const isAtHand = ({ cell, report }: Operand) => {
    if (report === "this") return true;
    const other = reports[report];
    return other !== undefined && cellIn(other, cells[cell]) !== undefined;
  };
  return relations.filter(
    ({ plus, minus, right, reports: needed }) =>
      needed.length === 0 || [...plus, ...minus, ...right].every(isAtHand),
  );
}

/** The other reports, each with what it is to this one. */
export function reportsIn(reports: OtherReports): (readonly [OtherReport, ComparedReport])[] {
  return Object.entries(reports) as [OtherReport, ComparedReport][];
}
