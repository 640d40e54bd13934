import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { pasteCommand } from "./requests/execute-paste.js";
import { fixAllKind } from "@gouji/language-service";

/** What the server offers; the same for every client. */
export const serverCapabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: "gouji", interFileDependencies: true, workspaceDiagnostics: true },
  completionProvider: { triggerCharacters: ["{", ",", " ", '"'] },
  hoverProvider: true,
  documentSymbolProvider: { label: "Gouji" },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  codeLensProvider: {},
  inlayHintProvider: true,
  executeCommandProvider: { commands: [pasteCommand] },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
};
