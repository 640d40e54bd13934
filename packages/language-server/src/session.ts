import {
  CodeLensRefreshRequest,
  type Connection,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSupport } from "./client-support.js";
import { ConfigurationPublisher } from "./configuration-publisher.js";
import { followNeighbours } from "./neighbours/follow-neighbours.js";
import { Recheck } from "./neighbours/recheck.js";
import { provideDiagnostics, type ReportDocument } from "@gouji/language-service";
import { workspacePuller } from "./requests/pull-workspace-diagnostics.js";
import { pushDiagnostics } from "./push-diagnostics.js";
import { registerFeatures } from "./requests/register-features.js";
import { ReportStore } from "./reports/report-store.js";
import { ClientSettings } from "./settings/client-settings.js";
import { ReportOptions, type ReportOptionsSources } from "./settings/report-options.js";
import { messagesIn } from "./messages.js";
import { isRecord } from "./settings/settings.js";

/** What one client brings with it. */
export interface SessionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly support: ClientSupport;
  readonly folders: readonly string[];
  readonly initialSettings: unknown;
  readonly rulePage: (rule: string) => string | undefined;
}

/** Joins the features, the open documents and the settings of one client. */
export function startSession(session: SessionOptions): void {
  const { connection, documents, support } = session;
  const settings = new ClientSettings(connection, support, session.initialSettings);
  const options = reportOptions(session, settings, {
    configured: (file) => {
      configurations.configured(file);
    },
    changed: refresh,
  });
  const configurations = new ConfigurationPublisher({
    connection,
    documents,
    settings: () => options.editorSettings(),
  });
  const { neighbours, scanned, lookAgain, subscribe } = followNeighbours({
    ...session,
    fileEvents: support.fileEvents,
    optionsFor: (uri) => options.of(uri),
    changed: () => {
      recheck.soon();
    },
  });
  const reports = new ReportStore(documents, (uri) => options.of(uri), neighbours);
  const recheck = new Recheck({
    open: () => documents.keys(),
    report: (uri) => reports.get(uri),
    stale: tellAnew,
    failed: (error) => {
      connection.console.error(String(error));
    },
  });
  const diagnose = (report: ReportDocument) => {
    if (documents.get(report.uri)) recheck.tell(report);
    return provideDiagnostics(report, { ...support, rulePage: session.rulePage });
  };
  const publisher = support.pullDiagnostics
    ? undefined
    : pushDiagnostics({ connection, documents, reports, diagnose });

  registerFeatures({
    connection,
    reports,
    support,
    diagnose,
    settings: () => options.editorSettings(),
    pullWorkspace: workspacePuller({
      folders: session.folders,
      neighbours,
      scanned,
      optionsFor: (uri) => options.of(uri),
      diagnose,
    }),
  });
  documents.onDidClose(({ document }) => {
    reports.forget(document.uri);
    recheck.forget(document.uri);
  });
  connection.onInitialized(async () => {
    await settings.subscribe();
    await subscribe();
  });
  connection.onDidChangeConfiguration((params) => {
    settings.push(params.settings);
    refresh();
  });

  function refresh(): void {
    options.invalidate();
    configurations.refresh();
    lookAgain();
    tellAnew(documents.keys());
  }

  function tellAnew(uris: readonly string[]): void {
    if (publisher) for (const uri of uris) publisher.publish(uri);
    else if (support.refreshDiagnostics) void connection.languages.diagnostics.refresh();
    if (support.refreshHints) void connection.languages.inlayHint.refresh();
    if (support.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  }
}

function reportOptions(
  { connection, folders, initialSettings }: SessionOptions,
  settings: ClientSettings,
  events: Pick<ReportOptionsSources, "configured" | "changed">,
): ReportOptions {
  const options = new ReportOptions({
    folders,
    // Said by the extension of VS Code, which knows of folders that are not trusted.
    trusted: !(isRecord(initialSettings) && initialSettings["trusted"] === false),
    loadSettings: () => settings.load(),
    broken: (path, reason) => void tellBroken(path, reason),
    ...events,
  });
  return options;

  async function tellBroken(path: string, reason: string): Promise<void> {
    const { language } = await options.editorSettings();
    const message = messagesIn(language).brokenSchema(path, reason);
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }
}
