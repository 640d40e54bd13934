import type { CheckedReport, Finding, Gap, RelationCounts, Severity } from "@gouji/core";

/** What the reports of a run add up to. */
export interface Totals {
  readonly files: number;
  /** Findings that are not suppressed. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  readonly relations: RelationCounts;
}

export const noTotals: Totals = {
  files: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  relations: { held: 0, failed: 0, unassessable: 0 },
};

/** The totals with those of one more report. */
export function addTo(
  totals: Totals,
  { findings, relations }: Pick<CheckedReport, "findings" | "relations">,
): Totals {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return {
    files: totals.files + 1,
    errors: totals.errors + count("error"),
    warnings: totals.warnings + count("warning"),
    infos: totals.infos + count("info"),
    suppressed: totals.suppressed + findings.length - open.length,
    relations: {
      held: totals.relations.held + relations.held,
      failed: totals.relations.failed + relations.failed,
      unassessable: totals.relations.unassessable + relations.unassessable,
      because: sum(totals.relations.because, relations.because),
    },
  };
}

type Reasons = NonNullable<RelationCounts["because"]>;

function sum(a: Reasons = {}, b: Reasons = {}): Reasons {
  const gaps = new Set([...Object.keys(a), ...Object.keys(b)] as Gap[]);
  return Object.fromEntries([...gaps].map((gap) => [gap, (a[gap] ?? 0) + (b[gap] ?? 0)]));
}

const rank = { info: 0, warning: 1, error: 2 } satisfies Record<Severity, number>;

/** Whether a finding counts at a level: it is at least that severe, and not suppressed. */
export function countsAt(level: Severity, { severity, suppressed }: Finding): boolean {
  return suppressed === undefined && rank[severity] >= rank[level];
}

/** Whether any finding counts at a level. */
export function reaches(level: Severity, { errors, warnings, infos }: Totals): boolean {
  const counts = { error: errors, warning: errors + warnings, info: errors + warnings + infos };
  return counts[level] > 0;
}
