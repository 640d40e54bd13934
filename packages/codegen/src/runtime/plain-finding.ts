import type { Finding as CoreFinding } from "@gouji/core";
import type { Finding, RelatedFigure } from "./contracts.js";

/** Plain values have no files: these tell the reports apart. */
export const lastYearFile = "lastYear";

export function otherFormFile(id: string): `form:${string}` {
  return `form:${id}`;
}

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
      ...reportOf(figure.file),
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

/** In which other report a figure stands. */
function reportOf(file: string): Pick<RelatedFigure, "lastYear" | "form"> {
  if (file === lastYearFile) return { lastYear: true };
  return file.startsWith(otherFormFile("")) ? { form: file.slice(otherFormFile("").length) } : {};
}

/** The most that a message tells; the rest is in `cause`. */
const shown = 5;

export function summary(findings: readonly Finding[]): string {
  const lines = findings
    .slice(0, shown)
    .map(({ pointer, label, message }) => `${label} (${pointer}): ${message}`);
  return [...lines, ...(findings.length > shown ? [`… +${findings.length - shown}`] : [])].join("\n");
}
