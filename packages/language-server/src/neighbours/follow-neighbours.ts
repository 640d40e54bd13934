import { statSync } from "node:fs";
import { dirname, isAbsolute, relative } from "node:path";
import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isReportFile } from "../reports/is-report-file.js";
import type { CheckOptions } from "@gouji/language-service";
import { pathOf, uriOf } from "./canonical-uri.js";
import { readFileText } from "./file-text.js";
import { ReportNeighbours } from "./report-neighbours.js";
import { ReportScan } from "./report-scan.js";
import { watchReports } from "./watch-reports.js";

export interface FollowOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: readonly string[];
  /** Whether the client tells of files that change. */
  readonly fileEvents: boolean;
  readonly optionsFor: (uri: string) => Promise<CheckOptions>;
  /** A report has changed, come or gone that others may be compared with. */
  readonly changed: () => void;
}

export interface FollowedNeighbours {
  readonly neighbours: ReportNeighbours;
  /** Waits until all reports of the workspace are known. */
  readonly scanned: () => Promise<void>;
  /** Looks where the configuration points now. */
  readonly lookAgain: () => void;
  /** Asks the client to tell of files that change, where it can. */
  readonly subscribe: () => Promise<void>;
}

/** Keeps an eye on the reports of the workspace, on disk and as they are typed. */
export function followNeighbours(options: FollowOptions): FollowedNeighbours {
  const { connection, documents, folders, changed } = options;
  const neighbours = new ReportNeighbours(changed);
  const scan = new ReportScan({
    found: (uri, text) => {
      neighbours.take(uri, text);
    },
    done: changed,
    failed: (error) => {
      connection.console.error(String(error));
    },
  });
  documents.onDidOpen(({ document: { uri } }) => {
    look(uri);
  });
  // Fires for a document that opens, too.
  documents.onDidChangeContent(({ document }) => {
    if (!isReportFile(document.uri)) return;
    neighbours.typed(document);
    if (documents.keys().length > 1) changed();
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!isReportFile(uri)) return;
    neighbours.closed(uri);
    changed();
  });
  return {
    neighbours,
    scanned: async () => {
      for (const folder of folders) scan.add(folder);
      await scan.finish();
    },
    lookAgain: () => {
      for (const uri of documents.keys()) look(uri);
    },
    subscribe: async () => {
      if (!options.fileEvents) return;
      await watchReports(connection, (files) => {
        for (const { uri, text } of files) neighbours.take(uri, text);
        changed();
      });
    },
  };

  function look(uri: string): void {
    if (!isReportFile(uri)) return;
    lookAround(uri).catch((error: unknown) => {
      connection.console.error(String(error));
    });
  }

  async function lookAround(uri: string): Promise<void> {
    // What is asked for about the report itself comes first.
    const { lastYear = [] } = await options.optionsFor(uri);
    // Clients that tell of files tell of none outside the workspace, and of no folder that was moved.
    scan.again();
    for (const folder of folders) scan.add(folder);
    const path = pathOf(uri);
    if (path !== undefined && !folders.some((folder) => isBelow(folder, path)))
      scan.add(dirname(path), { deep: false });
    for (const place of lastYear) takePlace(place);
  }

  function takePlace(path: string): void {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) scan.add(path);
    else if (isReportFile(path)) neighbours.take(uriOf(path), readFileText(path));
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}
