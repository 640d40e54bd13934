import { type ClientCapabilities, MarkupKind } from "vscode-languageserver";

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
}

export function clientSupport({ textDocument, workspace }: ClientCapabilities): ClientSupport {
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
  };
}
