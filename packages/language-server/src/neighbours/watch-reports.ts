import { type Connection, DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver";
import { isReportFile } from "../reports/is-report-file.js";
import { canonicalUri, pathOf } from "./canonical-uri.js";
import { readFileText } from "./file-text.js";

/** Asks a client to tell of report files that come, change and go. */
export function watchReports(
  connection: Connection,
  changed: (files: readonly { readonly uri: string; readonly text: string | undefined }[]) => void,
): Promise<unknown> {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const reports = changes.filter(({ uri }) => isReportFile(uri));
    const files = reports.map(({ uri, type }) => ({
      uri: canonicalUri(uri),
      text: type === FileChangeType.Deleted ? undefined : readFileText(pathOf(uri)),
    }));
    if (files.length > 0) changed(files);
  });
  return connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: "**/*.gouji.{yaml,yml,json}" }],
  });
}
