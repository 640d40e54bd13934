import type { Range } from "@gouji/core";
import type { FormattingOptions, TextEdit } from "vscode-languageserver-types";
import { alignTable } from "../format/align-table.js";
import type { ReportDocument } from "../reports/report-document.js";

/**
 * Aligns the figures of the tables, in the lines of a range if one is given. Nothing but space within a line changes; a
 * row on several lines, and a report that cannot be read as it is written, stay as they are.
 */
export function provideFormatting(
  report: ReportDocument,
  { tabSize }: FormattingOptions,
  range?: Range,
): TextEdit[] {
  const { source, form, positions } = report;
  if (source.problems.length > 0) return [];
  const tables = (form?.parts ?? []).filter((part) => part.kind === "table");
  return tables
    .flatMap((table) => alignTable(table, report, tabSize))
    .map(({ start, end, newText }) => ({ range: positions.range(start, end), newText }))
    .filter((edit) => !range || isWithin(edit.range, range));
}

function isWithin({ start: { line } }: Range, { start, end }: Range): boolean {
  return line >= start.line && (line < end.line || (line === end.line && end.character > 0));
}
