import { checkReport, type CheckedReport, type OtherReports, type Source } from "@gouji/core";
import type { Settings } from "../input/settings.js";

/** A report with what its check gave. */
export interface CheckedFile extends CheckedReport {
  readonly path: string;
  /** The file of last year's report that it was compared with. */
  readonly lastYear?: string;
}

export function checkFile(source: Source, { forms, context }: Settings): CheckedFile {
  const lastYear = context.reports?.lastYear?.source.file;
  return {
    path: source.file,
    ...(lastYear !== undefined && { lastYear }),
    ...checkReport(source, forms, context),
  };
}

/** The findings for a draft, which speaks the language of its form, whatever the messages of the terminal are in. */
export function draftFindings(
  { source, form, findings }: Pick<CheckedReport, "source" | "form" | "findings">,
  { forms, context }: Settings,
): CheckedReport["findings"] {
  if (!form || form.language === (context.language ?? "zh")) return findings;
  return checkReport(source, forms, { ...context, language: form.language }).findings;
}

/** The same settings with the reports that one is compared with, where there are any. */
export function comparedWith(reports: OtherReports, settings: Settings): Settings {
  if (Object.keys(reports).length === 0) return settings;
  return { ...settings, context: { ...settings.context, reports } };
}
