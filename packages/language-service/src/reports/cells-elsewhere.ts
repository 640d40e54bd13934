import type { ComparedReport } from "@gouji/core";
import type { Cell, Operand } from "@gouji/core/form";
import { cellIn, operandIn } from "@gouji/core/report";
import type { ReportDocument } from "./report-document.js";

/** A figure of another report. */
export interface CellElsewhere {
  readonly report: ComparedReport;
  readonly cell: Cell;
}

/** The figures of other reports that a figure follows from: of last year's, and of this year's of other forms. */
export function cellsInOthers(
  { index }: Cell,
  { form, relations, reports }: ReportDocument,
): CellElsewhere[] {
  if (!form) return [];
  return relations
    .filter(({ relation: { cells } }) => cells.includes(index))
    .flatMap(({ relation: { right } }) => right)
    .flatMap((operand) => {
      const report = operand.report === "this" ? undefined : reports[operand.report];
      const cell = report && operandIn(report, operand, form);
      return cell ? [{ report, cell }] : [];
    });
}

/** The figures of the year after that follow from a figure. */
export function cellsNextYear(cell: Cell, { form, nextYears }: ReportDocument): CellElsewhere[] {
  if (!form) return [];
  return nextYears.flatMap((report) => {
    const { cells, relations } = report.form;
    const there = cellIn(report, cell, form);
    const isAbout = (operand: Operand) => operand.report === "lastYear" && operand.cell === there?.index;
    return relations
      .filter(({ right }) => there !== undefined && right.some(isAbout))
      .flatMap(({ plus }) => cells[plus[0]?.cell ?? -1] ?? [])
      .map((found) => ({ report, cell: found }));
  });
}
