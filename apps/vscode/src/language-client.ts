import { type ExtensionContext, Uri, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { servedFiles } from "./report-files.js";

/** The client of the server that is bundled with the extension; not started yet. */
export function createClient({ extensionUri }: ExtensionContext): LanguageClient {
  const module = Uri.joinPath(extensionUri, "dist", "server.cjs").fsPath;
  return new LanguageClient(
    "gouji",
    "勾稽 Gouji",
    { module, transport: TransportKind.stdio },
    {
      documentSelector: servedFiles,
      initializationOptions: () => ({ trusted: workspace.isTrusted }),
    },
  );
}
