import type { ComparedReport } from "@gouji/core";
import type { Cell } from "@gouji/core/form";
import { lastYearCell } from "@gouji/core/report";
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
    .filter(({ relation: { plus, minus } }) => plus.includes(index) || minus.includes(index))
    .flatMap(({ relation }) => relation.lastYear ?? [])
    .flatMap((other) => lastYearCell(form?.cells[other], lastYear) ?? [])
    .map((cell) => ({ report: lastYear, cell }));
}

/** The figures of the year after that follow from a figure. */
export function cellsNextYear({ pointer }: Cell, { nextYears }: ReportDocument): CellElsewhere[] {
  return nextYears.flatMap((report) => {
    const { cells, relationsAcrossYears } = report.form;
    return relationsAcrossYears
      .filter(({ lastYear = [] }) => lastYear.some((cell) => cells[cell]?.pointer === pointer))
      .flatMap(({ plus }) => cells[plus[0] ?? -1] ?? [])
      .map((cell) => ({ report, cell }));
  });
}
