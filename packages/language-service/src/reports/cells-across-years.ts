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
export function cellsNextYear({ pointer }: Cell, { nextYears }: ReportDocument): CellElsewhere[] {
  return nextYears.flatMap((report) => {
    const { cells, relations } = report.form;
    const isAbout = ({ cell, report: role }: Operand) =>
      role === "lastYear" && cells[cell]?.pointer === pointer;
    return relations
      .filter(({ right }) => right.some(isAbout))
      .flatMap(({ plus }) => cells[plus[0]?.cell ?? -1] ?? [])
      .map((cell) => ({ report, cell }));
  });
}
