import type { TextChange, TextEdit } from "@gouji/core";
import type { WorkspaceEdit } from "vscode-languageserver-types";
import type { ReportDocument } from "../reports/report-document.js";

export interface EditOptions {
  /** Name the version of the text, so that the client refuses an edit that came too late. */
  readonly versionedEdits?: boolean;
}

/** Changes of a report's text, as a client applies them. */
export function workspaceEdit(
  { uri, version }: ReportDocument,
  textEdits: readonly Pick<TextEdit, "range" | "newText">[],
  { versionedEdits = false }: EditOptions,
): WorkspaceEdit {
  const edits = textEdits.map(({ range, newText }) => ({ range, newText }));
  if (!versionedEdits) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

/** The same from changes by offset. */
export function changeEdit(
  report: ReportDocument,
  changes: readonly TextChange[],
  options: EditOptions,
): WorkspaceEdit {
  const edits = changes.map(({ start, end, newText }) => ({
    range: report.positions.range(start, end),
    newText,
  }));
  return workspaceEdit(report, edits, options);
}
