import { type CheckContext, checkReport, type Form, type ReportCheck, type Source } from "@gouji/core";

/** A report with what its check gave. */
export interface CheckedFile extends ReportCheck {
  readonly path: string;
  readonly source: Source;
}

export function checkFile(source: Source, forms: readonly Form[], context: CheckContext): CheckedFile {
  return { path: source.file, source, ...checkReport(source, forms, context) };
}
