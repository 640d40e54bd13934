import { isReportFile, reportGlob } from "@gouji/project";
import { type Connection, DidChangeWatchedFilesNotification } from "vscode-languageserver";

/** Asks a client to tell of report files that come, change and go. */
export function watchReports(
  connection: Connection,
  changed: (uris: readonly string[]) => void,
): Promise<unknown> {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri).filter(isReportFile);
    if (uris.length > 0) changed(uris);
  });
  return connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: reportGlob }],
  });
}
