import { type InitializeParams, MarkupKind } from "vscode-languageserver";
import { isRecord } from "./settings/settings.js";

/** What the client can do, as far as our answers depend on it. Nothing is taken for granted. */
export interface ClientSupport {
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly fileEvents: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshHints: boolean;
  readonly refreshLenses: boolean;
  readonly relatedInformation: boolean;
  readonly markdown: boolean;
  readonly symbolTree: boolean;
  readonly codeActions: boolean;
  readonly versionedEdits: boolean;
  readonly appliesEdits: boolean;
  readonly snippets: boolean;
  readonly completionMarkdown: boolean;
  readonly indentsInserted: boolean;
  /** Commands of the client's own that lenses may run. */
  readonly clientCommands: readonly string[];
}

export function clientSupport({
  capabilities: { textDocument, workspace },
  initializationOptions,
}: Pick<InitializeParams, "capabilities" | "initializationOptions">): ClientSupport {
  const diagnostics = textDocument?.publishDiagnostics ?? textDocument?.diagnostic;
  const completionItem = textDocument?.completion?.completionItem;
  return {
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    fileEvents: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: diagnostics?.relatedInformation === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    appliesEdits: workspace?.applyEdit === true,
    snippets: completionItem?.snippetSupport === true,
    completionMarkdown: completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    indentsInserted: completionItem?.insertTextModeSupport !== undefined,
    clientCommands: commandsIn(initializationOptions),
  };
}

/** The protocol has no word for these: a client says so in the options it starts the server with. */
function commandsIn(options: unknown): readonly string[] {
  const commands: unknown = isRecord(options) ? options["clientCommands"] : undefined;
  return Array.isArray(commands) ? commands.filter((command) => typeof command === "string") : [];
}
