import type { Finding, RelatedFigure, Severity } from "@gouji/core";
import { isContent } from "@gouji/core/form";
import { figureDigits } from "@gouji/core/report";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from "vscode-languageserver-types";
import type { ReportDocument } from "../reports/report-document.js";

/** More would bury the message in an editor's list. */
const mostRelated = 10;

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies Record<Severity, DiagnosticSeverity>;

export interface DiagnosticOptions {
  /** The address of a rule's page, where there is one. */
  readonly rulePage?: (rule: string) => string | undefined;
  readonly relatedInformation?: boolean;
}

/** The findings of a report as an editor shows them: one for each fact. */
export function provideDiagnostics(report: ReportDocument, options: DiagnosticOptions = {}): Diagnostic[] {
  return report.findings.map((finding) => toDiagnostic(finding, report, options));
}

function toDiagnostic(finding: Finding, report: ReportDocument, options: DiagnosticOptions): Diagnostic {
  const { rule, severity, message, pointer } = finding;
  const href = options.rulePage?.(rule);
  const related = options.relatedInformation ? relatedInformation(finding, report) : [];
  return {
    range: rangeOf(finding),
    severity: severities[severity],
    code: rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: "gouji",
    message,
    ...(related.length > 0 && { relatedInformation: related }),
    data: { pointer },
  };
}

/** Where a finding is underlined. Findings of a text have ranges; the type allows for data without one. */
export function rangeOf({ range }: Pick<Finding, "range">): Range {
  const start = { line: 0, character: 0 };
  return range ?? { start, end: start };
}

/** The other figures, those that say something first: in a long sum most are zero. */
function relatedInformation(
  { related }: Finding,
  { messages, form }: ReportDocument,
): DiagnosticRelatedInformation[] {
  const digits = ({ pointer, value }: RelatedFigure) => {
    const place = form?.places.get(pointer);
    return value === null ? null : figureDigits(value, place && isContent(place) ? place : {});
  };
  const isZero = ({ value }: RelatedFigure) => Number(value === 0);
  return related
    .toSorted((a, b) => isZero(a) - isZero(b))
    .slice(0, mostRelated)
    .map((figure) => ({
      location: { uri: figure.file, range: rangeOf(figure) },
      message: messages.relatedFigure(figure.label, digits(figure)),
    }));
}
