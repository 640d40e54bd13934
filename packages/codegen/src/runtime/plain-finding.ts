import type { Finding as CoreFinding } from "@gouji/core";
import type { Finding } from "./contracts.js";

/** A finding without what belongs to a file: ranges, edits, and fixes that change the spelling alone. */
export function plainFinding(finding: CoreFinding): Finding {
  const { rule, rules, severity, pointer, label, message, expected, actual, suppressed } = finding;
  return {
    rule,
    ...(rules && { rules }),
    severity,
    pointer,
    label,
    message,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    related: finding.related.map((figure) => ({
      pointer: figure.pointer,
      ...(figure.file !== finding.file && { lastYear: true as const }),
      label: figure.label,
      value: figure.value,
    })),
    ...(finding.candidates && {
      candidates: finding.candidates.map(({ pointer, label, value, expected }) => ({
        pointer,
        label,
        value,
        expected,
      })),
    }),
    fixes: finding.fixes
      .filter(({ set }) => set.length > 0)
      .map(({ title, kind, assumes, set }) => ({ title, kind, ...(assumes && { assumes }), set })),
    ...(suppressed !== undefined && { suppressed }),
  };
}

/** The most that a message tells; the rest is in `cause`. */
const shown = 5;

export function summary(findings: readonly Finding[]): string {
  const lines = findings
    .slice(0, shown)
    .map(({ pointer, label, message }) => `${label} (${pointer}): ${message}`);
  return [...lines, ...(findings.length > shown ? [`… +${findings.length - shown}`] : [])].join("\n");
}
