import { TextDocument } from "vscode-languageserver-textdocument";
import { pathOf } from "../neighbours/canonical-uri.js";
import { readFileText } from "../neighbours/file-text.js";
import type { Neighbours } from "../neighbours/report-neighbours.js";
import { type CheckOptions, ReportDocument } from "./report-document.js";

/** A report as it is on disk; nothing where it is gone, or is no text. */
export function readClosed(
  uri: string,
  options: CheckOptions,
  neighbours?: Neighbours,
): ReportDocument | undefined {
  const text = readFileText(pathOf(uri));
  return text === undefined
    ? undefined
    : new ReportDocument(TextDocument.create(uri, "", 0, text), options, neighbours);
}
