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
import { followReports } from "./adjacent-years/follow-reports.js";
import { Recheck } from "./adjacent-years/recheck.js";
import type { Host } from "./host.js";
import { provideDiagnostics, type ReportDocument } from "@gouji/language-service";
import { ClosedReports } from "./requests/closed-reports.js";
import { workspacePuller } from "./requests/pull-workspace-diagnostics.js";
import { pushDiagnostics } from "./push-diagnostics.js";
import { registerFeatures } from "./requests/register-features.js";
import { isReportFile } from "@gouji/project";
import { SchemaPublisher } from "./schema-publisher.js";
import { ReportStore } from "./reports/report-store.js";
import { ClientSettings } from "./settings/client-settings.js";
import { ReportOptions, type ReportOptionsSources } from "./settings/report-options.js";
import { messagesIn, type Notice } from "./messages.js";
import { isRecord, type Settings } from "./settings/settings.js";

/** What one client brings with it. */
export interface SessionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly support: ClientSupport;
  readonly host: Host;
  readonly folders: readonly string[];
  readonly initialSettings: unknown;
  readonly rulePage: (rule: string) => string | undefined;
}

/** Joins the features, the open documents and the settings of one client. */
export function startSession(session: SessionOptions): void {
  const { connection, documents, support, host } = session;
  const settings = new ClientSettings(connection, support, session.initialSettings);
  const options = reportOptions(session, settings, {
    configured: (file) => {
      configurations.configured(file);
    },
    schemasRead: (configuration, problems) => void schemas.read(configuration, problems),
    changed: refresh,
  });
  const schemas = new SchemaPublisher({ connection, host, settings: () => options.editorSettings() });
  const configurations = new ConfigurationPublisher({
    connection,
    documents,
    host,
    settings: () => options.editorSettings(),
  });
  const followed = followReports({
    ...session,
    fileEvents: support.fileEvents,
    optionsFor: (uri) => options.of(uri),
    changed: () => {
      recheck.soon();
    },
    notice: noticeOnce(connection, () => options.editorSettings()),
  });
  const reports = new ReportStore(documents, (uri) => options.of(uri), followed);
  const recheck = new Recheck({
    open: () => documents.keys(),
    report: (uri) => reports.get(uri),
    stale: tellAnew,
    failed: (error) => {
      connection.console.error(String(error));
    },
  });
  const diagnose = (report: ReportDocument) => {
    if (documents.get(report.uri)) recheck.remember(report);
    return provideDiagnostics(report, { ...support, rulePage: session.rulePage });
  };
  const publisher = support.pullDiagnostics
    ? undefined
    : pushDiagnostics({ connection, documents, reports, diagnose });

  const closed = new ClosedReports();
  registerFeatures({
    connection,
    reports,
    support,
    diagnose,
    settings: () => options.editorSettings(),
    pullWorkspace: workspacePuller({
      host,
      folders: session.folders,
      followed,
      closed,
      messages: async () => messagesIn((await options.editorSettings()).language),
      optionsFor: (uri) => options.of(uri),
      diagnose,
    }),
  });
  documents.onDidClose(({ document }) => {
    if (isReportFile(document.uri)) closed.add(document.uri);
    reports.forget(document.uri);
    recheck.forget(document.uri);
  });
  connection.onInitialized(async () => {
    await settings.subscribe();
    await followed.subscribe();
  });
  connection.onDidChangeConfiguration((params) => {
    settings.push(params.settings);
    refresh();
  });

  function refresh(): void {
    options.invalidate();
    configurations.refresh();
    options.lookAgain().catch((error: unknown) => {
      connection.console.error(String(error));
    });
    followed.lookAgain();
    tellAnew(documents.keys());
  }

  function tellAnew(uris: readonly string[]): void {
    if (publisher) for (const uri of uris) publisher.publish(uri);
    else if (support.refreshDiagnostics) void connection.languages.diagnostics.refresh();
    if (support.refreshHints) void connection.languages.inlayHint.refresh();
    if (support.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  }
}

/** What no finding says goes to the client's log, each thing once. */
function noticeOnce(connection: Connection, settings: () => Promise<Settings>): (notice: Notice) => void {
  const known = new Set<string>();
  return (notice) => {
    void settings().then(({ language }) => {
      const message = notice(messagesIn(language), language);
      if (!known.has(message)) connection.console.warn(message);
      known.add(message);
    });
  };
}

function reportOptions(
  { connection, host, folders, initialSettings }: SessionOptions,
  settings: ClientSettings,
  events: Pick<ReportOptionsSources, "configured" | "schemasRead" | "changed">,
): ReportOptions {
  const options = new ReportOptions({
    host,
    folders,
    // Said by the extension of VS Code, which knows of folders that are not trusted.
    trusted: !(isRecord(initialSettings) && initialSettings["trusted"] === false),
    loadSettings: () => settings.load(),
    broken: (notice) => void showError(notice),
    ...events,
  });
  return options;

  async function showError(notice: Notice): Promise<void> {
    const { language } = await options.editorSettings();
    const message = notice(messagesIn(language), language);
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }
}
