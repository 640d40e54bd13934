import type { ReportDocument, ReportFile } from "../document/document.js";
import { words } from "../document/words.js";

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

export interface Attachment extends ReportFile {
  readonly description: string;
}

/** The report file as an attachment, where there is one and the standard takes it. */
export function attachmentOf({ file }: ReportDocument, standard: PdfStandard): Attachment | undefined {
  if (!file || !pdfStandards[standard].attaches) return undefined;
  return { ...file, description: words.attachment };
}
