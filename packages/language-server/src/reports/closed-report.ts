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
  { host, othersOf }: { readonly host: Host; readonly othersOf: FollowedReports["othersOf"] },
): Promise<ClosedReport> {
  const read = await readFile(path, host.files);
  if ("fault" in read) return read;
  const uri = host.uriOf(path);
  const others = await othersOf(uri, options.forms);
  const years = { othersOf: () => others, nextYearsOf: () => [] };
  return { report: new ReportDocument({ uri, version: 0, text: read.text }, options, years) };
}
