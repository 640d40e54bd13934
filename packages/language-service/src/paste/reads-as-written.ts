import { applyChanges, readSource, type TextChange } from "@gouji/core";
import type { ReportDocument } from "../reports/report-document.js";
import type { CellValue } from "./cell-value.js";

/** Whether a changed report can be read and holds the figures that it should: no way of writing YAML may lead one astray. */
export function readsAsWritten(
  values: readonly CellValue[],
  changes: readonly TextChange[],
  { source, uri, forms }: ReportDocument,
): boolean {
  const { value, problems } = readSource(applyChanges(source.text, changes), uri, forms);
  const isSame = ({ cell, value: written }: CellValue) =>
    JSON.stringify(valueAt(value, cell.path) ?? null) === JSON.stringify(written);
  return !problems.some(({ code }) => code === "unparsed") && values.every(isSame);
}

function valueAt(value: unknown, [step, ...steps]: readonly string[]): unknown {
  if (step === undefined) return value;
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const [, found] = inside.find(([key]) => key === step) ?? [];
  return valueAt(found, steps);
}
