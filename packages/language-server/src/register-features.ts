import type { Connection, Diagnostic } from "vscode-languageserver";
import type { ClientSupport } from "./client-support.js";
import { flatSymbols } from "./features/flat-symbols.js";
import { provideCodeActions } from "./features/provide-code-actions.js";
import { provideCompletion } from "./features/provide-completion.js";
import { provideDocumentSymbols } from "./features/provide-document-symbols.js";
import { provideHover } from "./features/provide-hover.js";
import { diagnosticPuller } from "./features/pull-diagnostics.js";
import type { ReportDocument } from "./reports/report-document.js";
import type { ReportStore } from "./reports/report-store.js";

interface FeatureOptions {
  readonly connection: Connection;
  readonly reports: ReportStore;
  readonly support: ClientSupport;
  readonly diagnose: (report: ReportDocument) => Diagnostic[];
}

/** Answers requests, each from the report as it is at that moment. */
export function registerFeatures({ connection, reports, support, diagnose }: FeatureOptions): void {
  const pull = diagnosticPuller(diagnose);
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) =>
    pull(await reports.get(textDocument.uri), previousResultId),
  );
  connection.onCompletion(async ({ textDocument, position }) => {
    const report = await reports.get(textDocument.uri);
    return report && provideCompletion(report, position, support);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const report = await reports.get(textDocument.uri);
    return report && provideHover(report, position, support);
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const report = await reports.get(uri);
    const symbols = report ? provideDocumentSymbols(report) : [];
    return support.symbolTree ? symbols : flatSymbols(symbols, uri);
  });
  connection.onCodeAction(async (params) => {
    const report = await reports.get(params.textDocument.uri);
    return report && support.codeActions ? provideCodeActions(report, params, support) : [];
  });
}
