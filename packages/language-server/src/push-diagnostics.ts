import type { Connection, Diagnostic, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { DiagnosticPublisher } from "./diagnostic-publisher.js";
import { isReportFile } from "@gouji/project";
import type { ReportDocument } from "@gouji/language-service";
import type { ReportStore } from "./reports/report-store.js";

interface PushOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly reports: ReportStore;
  readonly diagnose: (report: ReportDocument) => Diagnostic[];
}

/** Publishes the diagnostics of every open report, each with the version it is about, and takes them back on closing. */
export function pushDiagnostics({
  connection,
  documents,
  reports,
  diagnose,
}: PushOptions): DiagnosticPublisher {
  const publisher = new DiagnosticPublisher({
    report: (uri) => reports.get(uri),
    publish: (report) => {
      const { uri, version } = report;
      void connection.sendDiagnostics({ uri, version, diagnostics: diagnose(report) });
    },
    clear: (uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }),
    failed: (error) => {
      connection.console.error(String(error));
    },
  });
  // Fires for a document that opens, too.
  documents.onDidChangeContent(({ document }) => {
    if (isReportFile(document.uri)) publisher.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    if (isReportFile(document.uri)) publisher.closed(document.uri);
  });
  return publisher;
}
