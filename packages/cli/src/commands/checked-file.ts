import { checkReport, type ComparedReport, type ReportCheck, type Source } from "@gouji/core";
import type { Settings } from "../input/settings.js";

/** A report with what its check gave. */
export interface CheckedFile extends ReportCheck {
  readonly path: string;
  readonly source: Source;
}

export function checkFile(source: Source, { forms, context }: Settings): CheckedFile {
  return { path: source.file, source, ...checkReport(source, forms, context) };
}

/** The same settings with the report of the year before, where there is one. */
export function comparedWith(lastYear: ComparedReport | undefined, settings: Settings): Settings {
  return lastYear ? { ...settings, context: { ...settings.context, lastYear } } : settings;
}
