import { type Connection, type InitializeResult, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { clientSupport } from "./client-support.js";
import type { Host } from "./host.js";
import { serverCapabilities } from "./server-capabilities.js";
import { startSession } from "./session.js";
import { workspaceFolders } from "./workspace-folders.js";

export interface ServerOptions {
  readonly host: Host;
  /** The address of a rule's page, where there is one. */
  readonly rulePage?: (rule: string) => string | undefined;
}

/** Serves one client over a connection. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params): InitializeResult => {
    startSession({
      connection,
      documents,
      support: clientSupport(params),
      host: options.host,
      folders: workspaceFolders(params, options.host),
      initialSettings: params.initializationOptions,
      rulePage: options.rulePage ?? (() => undefined),
    });
    return { capabilities: serverCapabilities, serverInfo: { name: "gouji" } };
  });
  documents.listen(connection);
  connection.listen();
}
