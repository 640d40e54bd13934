import { type Connection, type Diagnostic, RequestType } from "vscode-languageserver";
import type { ClientSupport } from "../client-support.js";
import { executePaste, pasteCommand } from "./execute-paste.js";
import {
  flatSymbols,
  type PasteAnswer,
  type PasteParams,
  provideCodeActions,
  provideCodeLenses,
  provideCompletion,
  provideDefinition,
  provideDocumentSymbols,
  provideFoldingRanges,
  provideFormatting,
  provideHover,
  provideInlayHints,
  providePaste,
  provideReferences,
  provideSelectionRanges,
  type ReportDocument,
} from "@gouji/language-service";
import { diagnosticPuller } from "./pull-diagnostics.js";
import type { workspacePuller } from "./pull-workspace-diagnostics.js";
import type { ReportStore } from "../reports/report-store.js";
import type { Settings } from "../settings/settings.js";

interface FeatureOptions {
  readonly connection: Connection;
  readonly reports: ReportStore;
  readonly support: ClientSupport;
  readonly diagnose: (report: ReportDocument) => Diagnostic[];
  readonly settings: () => Promise<Settings>;
  readonly pullWorkspace: ReturnType<typeof workspacePuller>;
}

/** Asked before something is pasted. */
const pasteRequest = new RequestType<PasteParams, PasteAnswer | null, void>("gouji/paste");

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
