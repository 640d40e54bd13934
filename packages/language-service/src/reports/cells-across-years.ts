import type { ComparedReport } from "@gouji/core";
import type { Cell, Operand } from "@gouji/core/form";
import { cellIn } from "@gouji/core/report";
import type { ReportDocument } from "./report-document.js";

/** A figure of an adjacent year's report. */
export interface CellElsewhere {
  readonly report: ComparedReport;
  readonly cell: Cell;
}

/** The figures of last year's report that a figure follows from. */
export function cellsLastYear(
  { index }: Cell,
  { form, relations, lastYear }: ReportDocument,
): CellElsewhere[] {
  if (!lastYear) return [];
  return relations
    .filter(({ relation: { cells, reports } }) => reports.includes("lastYear") && cells.includes(index))
    .flatMap(({ relation: { right } }) => right)
    .flatMap((operand) => (form && cellIn(lastYear, form.cells[operand.cell], form)) ?? [])
    .map((cell) => ({ report: lastYear, cell }));
}

/** The figures of the year after that follow from a figure. */
export function cellsNextYear(cell: Cell, { nextYears }: ReportDocument): CellElsewhere[] {
  return nextYears.flatMap((report) => {
    const { cells, relations } = report.form;
    const there = cellIn(report, cell);
    const isAbout = (operand: Operand) => operand.report === "lastYear" && operand.cell === there?.index;
    return relations
      .filter(({ right }) => there !== undefined && right.some(isAbout))
      .flatMap(({ plus }) => cells[plus[0]?.cell ?? -1] ?? [])
      .map((found) => ({ report, cell: found }));
  });
}
