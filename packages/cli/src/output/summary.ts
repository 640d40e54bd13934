import type { Finding, Severity } from "@gouji/core";
import type { CheckedFile } from "../commands/checked-file.js";

const rank = { info: 0, warning: 1, error: 2 } satisfies Record<Severity, number>;

/** Findings that nobody has judged, counted over all files, and relations by outcome. */
export function summarize(files: readonly CheckedFile[]) {
  const open = files.flatMap(({ findings }) => findings.filter(({ suppressed }) => suppressed === undefined));
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const sum = (outcome: "held" | "failed" | "unassessable") =>
    files.reduce((total, { relations }) => total + relations[outcome], 0);
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    held: sum("held"),
    failed: sum("failed"),
    unassessable: sum("unassessable"),
  };
}

/** Whether a finding counts at a level: it is at least that severe, and nobody has judged it. */
export function countsAt(level: Severity, { severity, suppressed }: Finding): boolean {
  return suppressed === undefined && rank[severity] >= rank[level];
}
