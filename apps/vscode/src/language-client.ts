import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  type CancellationToken,
  LanguageClient,
  type MessageSignature,
  TransportKind,
} from "vscode-languageclient/node";
import { servedFiles } from "./report-files.js";
import { showFiguresCommand } from "./show-figures.js";

/** A client that says nothing of requests that fail only because it is being restarted. */
class RestartingClient extends LanguageClient {
  private restarting = false;

  override async restart(): Promise<void> {
    this.restarting = true;
    try {
      await super.restart();
    } finally {
      this.restarting = false;
    }
  }

  // eslint-disable-next-line max-params -- the signature of the class below
  override handleFailedRequest<T>(
    type: MessageSignature,
    token: CancellationToken | undefined,
    error: unknown,
    defaultValue: T,
    showNotification = true,
    throwOnCancel = false,
  ): T {
    return this.restarting
      ? defaultValue
      : super.handleFailedRequest(type, token, error, defaultValue, showNotification, throwOnCancel);
  }
}

/** The client of the server that is bundled with the extension; not started yet. */
export function createClient({ extensionUri }: ExtensionContext): LanguageClient {
  const module = Uri.joinPath(extensionUri, "dist", "server.cjs").fsPath;
  return new RestartingClient(
    "gouji",
    "勾稽 Gouji",
    { module, transport: TransportKind.stdio },
    {
      documentSelector: servedFiles,
      initializationOptions: () => ({ trusted: workspace.isTrusted, clientCommands: [showFiguresCommand] }),
    },
  );
}
