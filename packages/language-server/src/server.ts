import { type Connection, type InitializeResult, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { clientSupport } from "./client-support.js";
import { rulePages } from "./rule-pages.js";
import { serverCapabilities } from "./server-capabilities.js";
import { startSession } from "./session.js";
import { workspaceFolders } from "./workspace-folders.js";

export interface ServerOptions {
  /** The folder, ending in a slash, with a page for each rule: `<rule>.md`. */
  readonly rulePages?: URL;
}

/** Serves one client over a connection. */
export function startServer(connection: Connection, options: ServerOptions = {}): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params): InitializeResult => {
    startSession({
      connection,
      documents,
      support: clientSupport(params),
      folders: workspaceFolders(params),
      initialSettings: params.initializationOptions,
      rulePage: rulePages(options.rulePages),
    });
    return { capabilities: serverCapabilities, serverInfo: { name: "gouji" } };
  });
  documents.listen(connection);
  connection.listen();
}
