import { checkReport, type ReportCheck, type Source } from "@gouji/core";
import type { Settings } from "../input/settings.js";

/** A report with what its check gave. */
export interface CheckedFile extends ReportCheck {
  readonly path: string;
  readonly source: Source;
}

export function checkFile(source: Source, { forms, context }: Settings): CheckedFile {
  return { path: source.file, source, ...checkReport(source, forms, context) };
}
