import { applyChanges, type TextChange } from "@gouji/core";
import type { TablePart } from "@gouji/core/form";
import { composeChanges } from "@gouji/core/source";
import { alignTable } from "../format/align-table.js";
import { ReportDocument } from "../reports/report-document.js";

/** Tabs are no indentation in YAML; where one stands all the same, editors draw it as wide as this. */
const tabSize = 2;

/** Changes of a table whose figures stood under each other, so that they still do; and of one that had none yet. */
export function keepAligned(
  changes: readonly TextChange[],
  table: TablePart,
  report: ReportDocument,
): readonly TextChange[] {
  const { forms, context, source } = report;
  const { text, syntax } = source;
  const hasFigures = table.cells.some((cell) => report.figures?.values[cell] !== undefined);
  if (syntax !== "yaml" || (hasFigures && alignTable(table, report, tabSize).length > 0)) return changes;
  const changed = { uri: report.uri, version: report.version, text: applyChanges(text, changes) };
  return composeChanges(text.length, [
    changes,
    alignTable(table, new ReportDocument(changed, { forms, context }), tabSize),
  ]);
}
