import type { ReportDocument, ReportFile } from "../document/document.js";
import { messagesIn } from "../messages/messages.js";

/**
 * What a PDF may be asked to conform to, and whether it may then hold the report file: PDF/A-1 and PDF/A-2 forbid files
 * that are no PDF/A themselves.
 */
export const pdfStandards = {
  "a-3a": { attaches: true },
  "a-2a": { attaches: false },
  "a-1a": { attaches: false },
  "ua-1": { attaches: true },
  "1.7": { attaches: true },
} as const;

export type PdfStandard = keyof typeof pdfStandards;

/** What goes along in a PDF: the report's data, as in the page, or its file as written. */
export type AttachmentChoice = "data" | "source";

export interface Attachment extends ReportFile {
  readonly description: string;
}

/** The report as an attachment, where there is one and the standard takes it. */
export function attachmentOf(
  { data, file, language }: ReportDocument,
  standard: PdfStandard,
  choice: AttachmentChoice,
): Attachment | undefined {
  if (!file || data === undefined || !pdfStandards[standard].attaches) return undefined;
  const description = messagesIn(language).attachment;
  if (choice === "source") return { ...file, description };
  const name = file.name.replace(/\.ya?ml$/, ".json");
  return { name, mediaType: "application/json", text: data, description };
}
