import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import type { ReportDocument } from "@gouji/language-service";

/** Answers clients that ask for diagnostics; a report that they know already is not sent again. */
export function diagnosticPuller(provide: (report: ReportDocument) => Diagnostic[]) {
  const ids = new WeakMap<ReportDocument, string>();
  let count = 0;
  return (report: ReportDocument | undefined, previousId: string | undefined): DocumentDiagnosticReport => {
    if (!report) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = ids.get(report) ?? String(++count);
    ids.set(report, resultId);
    if (resultId === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: provide(report) };
  };
}
