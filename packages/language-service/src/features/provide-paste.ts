import type { Position, Range, WorkspaceEdit } from "vscode-languageserver-types";
import { paste, pasteAsCells, type PasteResult } from "../paste/paste.js";
import type { ReportDocument } from "../reports/report-document.js";
import { changeEdit, type EditOptions } from "./workspace-edit.js";

/** What a client is about to paste over a range. */
export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly text: string;
  /** The same as HTML, where the clipboard has it. */
  readonly html?: string;
}

/** An edit in place of the plain text; or why the text does not belong there, and what to call pasting it all the same. */
export type PasteAnswer =
  | { readonly title: string; readonly edit: WorkspaceEdit }
  | { readonly reason: string; readonly plainText: string };

/** Where pasted cells and prose go; nothing where the text is best inserted as it is. */
export function providePaste(
  report: ReportDocument,
  { range, text, html }: PasteParams,
  options: EditOptions = {},
): PasteAnswer | null {
  const result = paste(report, range, { text, ...(html !== undefined && { html }) });
  return result ? answerOf(result, report, options) : null;
}

/** The same for a text that a user says is cells. */
export function provideCellPaste(
  report: ReportDocument,
  { position, text }: { readonly position: Position; readonly text: string },
  options: EditOptions = {},
): PasteAnswer {
  return answerOf(pasteAsCells(report, { start: position, end: position }, { text }), report, options);
}

function answerOf(result: PasteResult, report: ReportDocument, options: EditOptions): PasteAnswer {
  if (result.kind === "refused") return { reason: result.reason, plainText: report.messages.pastePlainText };
  return { title: result.title, edit: changeEdit(report, result.changes, options) };
}
