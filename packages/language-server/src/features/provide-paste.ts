import { type Range, RequestType, type WorkspaceEdit } from "vscode-languageserver";
import { paste } from "../paste/paste.js";
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

/** Asked before something is pasted; the answer is nothing where the text is best inserted as it is. */
export const pasteRequest = new RequestType<PasteParams, PasteAnswer | null, void>("gouji/paste");

export function providePaste(
  report: ReportDocument,
  { range, text, html }: PasteParams,
  options: EditOptions = {},
): PasteAnswer | null {
  const result = paste(report, range, { text, ...(html !== undefined && { html }) });
  if (!result) return null;
  if (result.kind === "refused") return { reason: result.reason, plainText: report.words.pastePlainText };
  return { title: result.title, edit: changeEdit(report, result.changes, options) };
}
