import { statutoryForms } from "@gouji/core";
import {
  type Connection,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSupport } from "./client-support.js";
import { provideDiagnostics } from "./features/provide-diagnostics.js";
import { pushDiagnostics } from "./push-diagnostics.js";
import { registerFeatures } from "./register-features.js";
import type { CheckOptions, ReportDocument } from "./reports/report-document.js";
import { ReportStore } from "./reports/report-store.js";
import { ClientSettings } from "./settings/client-settings.js";
import { CustomForms } from "./settings/custom-forms.js";
import { checkContext } from "./settings/settings.js";
import { wordsIn } from "./words/words.js";

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
export function startSession(options: SessionOptions): void {
  const { connection, documents, support } = options;
  const settings = new ClientSettings(connection, support, options.initialSettings);
  const forms = new CustomForms(options.folders, () => {
    refresh();
  });
  const reports = new ReportStore(documents, () => loadOptions(options, settings, forms));
  const diagnose = (report: ReportDocument) =>
    provideDiagnostics(report, { ...support, rulePage: options.rulePage });
  const publisher = support.pullDiagnostics
    ? undefined
    : pushDiagnostics({ connection, documents, reports, diagnose });

  registerFeatures({ connection, reports, support, diagnose });
  documents.onDidClose(({ document }) => {
    reports.forget(document.uri);
  });
  connection.onInitialized(() => settings.subscribe());
  connection.onDidChangeConfiguration((params) => {
    settings.push(params.settings);
    refresh();
  });

  function refresh(): void {
    reports.invalidate();
    if (publisher) for (const uri of documents.keys()) publisher.publish(uri);
    else if (support.refreshDiagnostics) void connection.languages.diagnostics.refresh();
  }
}

async function loadOptions(
  { connection }: SessionOptions,
  clientSettings: ClientSettings,
  customForms: CustomForms,
): Promise<CheckOptions> {
  const settings = await clientSettings.load();
  const words = wordsIn(settings.language);
  const custom = await customForms.load(settings.schemas, (path, reason) => {
    const message = words.brokenSchema(path, reason);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  });
  return { forms: [...statutoryForms, ...custom], context: checkContext(settings) };
}
