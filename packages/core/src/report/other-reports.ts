import type { Cell, Form, Operand, OtherReport, Relation } from "../form/form.js";
import type { ComparedReport, OtherReports } from "./compared-report.js";
import type { Figures, FigureValues } from "./figures.js";
import { indexPointer, namedPointer } from "./named-pointer.js";

/**
 * The same cell in a report of another year: the same pointer means the same quantity, unless a form says where it does not;
 * rows of lists are brought together by their names.
 */
export function cellIn(
  { form }: Pick<ComparedReport, "form">,
  cell: Cell | undefined,
  own: Form,
): Cell | undefined {
  if (!cell || !isComparable(cell.pointer, own, form)) return undefined;
  return cellAt(namedPointer(cell.pointer, own), form);
}

/** Where one form replaced the other, it says which places still mean the same. */
function isComparable(pointer: string, one: Form, other: Form): boolean {
  if (one.id === other.id) return true;
  const pairs = [
    { newer: one, older: other },
    { newer: other, older: one },
  ];
  const succession = pairs.find(({ newer, older }) => newer.succeeds?.form === older.id)?.newer.succeeds;
  if (!succession) return false;
  const { comparable } = succession;
  return comparable?.some((place) => pointer === place || pointer.startsWith(`${place}/`)) ?? true;
}

function cellAt(named: string, form: Form): Cell | undefined {
  const place = form.places.get(indexPointer(named, form) ?? "");
  return place?.kind === "cell" ? form.cells[place.cells[0] ?? -1] : undefined;
}

/** The cell that an operand looks at in another report. */
export function operandIn(
  other: Pick<ComparedReport, "form">,
  { report, cell }: Operand,
  own: Form,
): Cell | undefined {
  if (report === "lastYear" || report === "this") return cellIn(other, own.cells[cell], own);
  return cellAt(own.foreign[cell]?.pointer ?? "", other.form);
}

/** Figures together with those of the other reports that are at hand, by the index of operands. */
export function withOthers(figures: Figures, form: Form, reports: OtherReports = {}): Figures {
  const others: Partial<Record<OtherReport, FigureValues>> = {};
  for (const [report, other] of reportsIn(reports)) {
    const operands = report === "lastYear" ? form.cells : form.foreign;
    others[report] = operands.map((_, cell) => {
      const found = operandIn(other, { report, cell }, form);
      return found && other.figures.values[found.index];
    });
  }
  return { ...figures, others };
}

/** The relations that can be looked at: those to other reports where these are at hand, and their forms have the cells. */
export function relationsInForce(form: Form, reports: OtherReports = {}): readonly Relation[] {
  const isAtHand = (operand: Operand) => {
    if (operand.report === "this") return true;
    const other = reports[operand.report];
    if (!other) return false;
    // What another form lacks is a mistake to be counted; an older form lacks what came after it.
    return operand.report !== "lastYear" || operandIn(other, operand, form) !== undefined;
  };
  return form.relations.filter(
    ({ plus, minus, right, reports: needed }) =>
      needed.length === 0 || [...plus, ...minus, ...right].every(isAtHand),
  );
}

/** The other reports, each with what it is to this one. */
export function reportsIn(reports: OtherReports): (readonly [OtherReport, ComparedReport])[] {
  return Object.entries(reports) as [OtherReport, ComparedReport][];
}
