import { type CheckOptions, ReportDocument } from "@gouji/language-service";
import type { FileFault } from "@gouji/project";
import type { FollowedReports } from "../adjacent-years/follow-reports.js";
import type { Host } from "../host.js";
import { readFile } from "./read-file.js";

export type ClosedReport = { readonly report: ReportDocument } | { readonly fault: FileFault };

/** A report as it is on disk, or why it cannot be read. */
export async function readClosed(
  path: string,
  options: CheckOptions,
  { host, lastYearOf }: { readonly host: Host; readonly lastYearOf: FollowedReports["lastYearOf"] },
): Promise<ClosedReport> {
  const read = await readFile(path, host.files);
  if ("fault" in read) return read;
  const uri = host.uriOf(path);
  const lastYear = await lastYearOf(uri, options.forms);
  const years = { lastYearOf: () => lastYear, nextYearsOf: () => [] };
  return { report: new ReportDocument({ uri, version: 0, text: read.text }, options, years) };
}
