import type { Connection, Diagnostic } from "vscode-languageserver";
import type { ClientSupport } from "./client-support.js";
import { executePaste, pasteCommand } from "./features/execute-paste.js";
import { flatSymbols } from "./features/flat-symbols.js";
import { provideCodeActions } from "./features/provide-code-actions.js";
import { provideCodeLenses } from "./features/provide-code-lenses.js";
import { provideCompletion } from "./features/provide-completion.js";
import { provideDocumentSymbols } from "./features/provide-document-symbols.js";
import { provideFoldingRanges } from "./features/provide-folding-ranges.js";
import { provideFormatting } from "./features/provide-formatting.js";
import { provideHover } from "./features/provide-hover.js";
import { provideInlayHints } from "./features/provide-inlay-hints.js";
import { provideDefinition, provideReferences } from "./features/provide-related-figures.js";
import { pasteRequest, providePaste } from "./features/provide-paste.js";
import { provideSelectionRanges } from "./features/provide-selection-ranges.js";
import { diagnosticPuller } from "./features/pull-diagnostics.js";
import type { workspacePuller } from "./features/pull-workspace-diagnostics.js";
import type { ReportDocument } from "./reports/report-document.js";
import type { ReportStore } from "./reports/report-store.js";
import type { Settings } from "./settings/settings.js";

interface FeatureOptions {
  readonly connection: Connection;
  readonly reports: ReportStore;
  readonly support: ClientSupport;
  readonly diagnose: (report: ReportDocument) => Diagnostic[];
  readonly settings: () => Promise<Settings>;
  readonly pullWorkspace: ReturnType<typeof workspacePuller>;
}

/** What requests about a document have in common. */
interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** Answers requests, each from the report as it is at that moment. */
export function registerFeatures(options: FeatureOptions): void {
  const { connection, reports, support, diagnose, settings, pullWorkspace } = options;
  const pull = diagnosticPuller(diagnose);
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) =>
    pull(await reports.get(textDocument.uri), previousResultId),
  );
  connection.languages.diagnostics.onWorkspace(async (params, token) => ({
    items: await pullWorkspace((await settings()).wholeWorkspace, params, token),
  }));
  connection.onCompletion(
    about((report, { position }) => provideCompletion(report, position, support), undefined),
  );
  connection.onHover(about((report, { position }) => provideHover(report, position, support), undefined));
  connection.onDocumentSymbol(
    about((report) => {
      const symbols = provideDocumentSymbols(report);
      return support.symbolTree ? symbols : flatSymbols(symbols, report.uri);
    }, []),
  );
  connection.onFoldingRanges(about(provideFoldingRanges, []));
  connection.onSelectionRanges(
    about((report, params) => provideSelectionRanges(report, params.positions), []),
  );
  connection.onDefinition(about((report, { position }) => provideDefinition(report, position), []));
  connection.onReferences(
    about((report, { position, context }) => provideReferences(report, position, context), []),
  );
  connection.onDocumentFormatting(about((report, { options }) => provideFormatting(report, options), []));
  connection.onDocumentRangeFormatting(
    about((report, { options, range }) => provideFormatting(report, options, range), []),
  );
  connection.onCodeLens(about((report) => provideCodeLenses(report, support), []));
  connection.languages.inlayHint.on(
    about(async (report, { range }) => provideInlayHints(report, range, (await settings()).inlayHints), []),
  );
  connection.onCodeAction(
    about((report, params) => (support.codeActions ? provideCodeActions(report, params, support) : []), []),
  );
  connection.onRequest(
    pasteRequest,
    about((report, params) => providePaste(report, params, support), null),
  );
  connection.onExecuteCommand(({ command, arguments: given = [] }) =>
    command === pasteCommand ? executePaste(given, { connection, reports, support }) : false,
  );

  function about<P extends AboutDocument, R>(
    provide: (report: ReportDocument, params: P) => R | Promise<R>,
    nothing: R,
  ): (params: P) => Promise<R> {
    return async (params) => {
      const report = await reports.get(params.textDocument.uri);
      return report ? provide(report, params) : nothing;
    };
  }
}
