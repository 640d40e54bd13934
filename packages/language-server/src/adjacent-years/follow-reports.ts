import type { ComparedReport, Form, OtherReports } from "@gouji/core";
import type { CheckOptions } from "@gouji/language-service";
import { AdjacentYears, isReportFile } from "@gouji/project";
import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Host, reportKey } from "../host.js";
import type { Notice } from "../messages.js";
import { readText } from "../reports/read-file.js";
import { ReportScan } from "./report-scan.js";
import { watchReports } from "./watch-reports.js";

export interface FollowOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly host: Host;
  readonly folders: readonly string[];
  /** Whether the client reports files that change. */
  readonly fileEvents: boolean;
  readonly optionsFor: (uri: string) => Promise<CheckOptions>;
  /** A report has changed, come or gone that others may be compared with. */
  readonly changed: () => void;
  /** Something that a user should know and no finding says. */
  readonly notice: (notice: Notice) => void;
}

export interface FollowedReports {
  readonly isOpen: (uri: string) => boolean;
  readonly othersOf: (uri: string, forms: readonly Form[]) => Promise<OtherReports>;
  readonly nextYearsOf: (uri: string, forms: readonly Form[]) => Promise<readonly ComparedReport[]>;
  /** Changes with the reports that a closed one is compared with. */
  readonly othersState: (uri: string, forms: readonly Form[]) => Promise<string>;
  /** Waits until all reports of the workspace are known. */
  readonly scanned: () => Promise<void>;
  /** Looks where the configuration points now. */
  readonly lookAgain: () => void;
  /** Asks the client to tell of files that change, where it can. */
  readonly subscribe: () => Promise<void>;
}

/** Keeps an eye on the reports of the workspace, on disk and as they are typed. */
export function followReports(options: FollowOptions): FollowedReports {
  const { connection, documents, host, folders, changed, notice } = options;
  const keyOf = (uri: string) => reportKey(uri, host);
  const years = new AdjacentYears(host.files, { changed });
  const scan = new ReportScan(host, {
    found: (path, read) => {
      if (read && "fault" in read)
        notice((messages) => messages.cannotRead(path, messages.reason(read.fault)));
      years.take(path, read && "text" in read ? read.text : undefined, host.uriOf(path));
    },
    brokenLink: (path) => {
      notice((messages) => messages.brokenLink(path));
    },
    done: changed,
    failed,
  });
  documents.onDidOpen(({ document: { uri } }) => {
    look(uri);
  });
  // Fires for a document that opens, too.
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    if (!isReportFile(uri)) return;
    years.typed(keyOf(uri), { name: uri, text: () => document.getText() });
    if (documents.keys().length > 1) changed();
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (isReportFile(uri)) years.closed(keyOf(uri), uri).then(changed, failed);
  });
  return {
    isOpen: (uri) => years.isOpen(keyOf(uri)),
    async othersOf(uri, forms) {
      const { lastYear, reports } = await years.othersOf(keyOf(uri), forms);
      if (lastYear.kind === "several") notice((messages) => messages.lastYearSeveral(uri, lastYear.files));
      return reports;
    },
    nextYearsOf: (uri, forms) => years.nextYearsOf(keyOf(uri), forms),
    othersState: (uri, forms) => years.othersState(keyOf(uri), forms),
    scanned: async () => {
      for (const folder of folders) scan.add(folder);
      await scan.finish();
    },
    lookAgain: () => {
      for (const uri of documents.keys()) look(uri);
    },
    subscribe: async () => {
      if (!options.fileEvents) return;
      await watchReports(connection, (uris) => {
        Promise.all(uris.map(takeUri)).then(changed, failed);
      });
    },
  };

  function failed(error: unknown): void {
    connection.console.error(String(error));
  }

  function look(uri: string): void {
    if (isReportFile(uri)) lookAround(uri).catch(failed);
  }

  async function lookAround(uri: string): Promise<void> {
    // What is asked for about the report itself comes first.
    const { lastYear = [] } = await options.optionsFor(uri);
    // Clients that tell of files tell of none outside the workspace, and of no folder that was moved.
    scan.again();
    for (const folder of folders) scan.add(folder);
    const path = host.pathOf(uri);
    if (path !== undefined && !folders.some((folder) => isBelow(folder, path)))
      scan.add(host.files.resolve(path, ".."), { deep: false });
    for (const place of lastYear) await takePlace(place);
  }

  async function takePlace(path: string): Promise<void> {
    const state = await host.files.stat(path);
    if (state?.kind === "folder") scan.add(path);
    else years.take(path, await readText(path, host.files), host.uriOf(path));
  }

  /** As it is on disk now: news may be older. */
  async function takeUri(uri: string): Promise<void> {
    const path = host.pathOf(uri);
    if (path !== undefined) years.take(path, await readText(path, host.files), host.uriOf(path));
  }

  function isBelow(folder: string, path: string): boolean {
    for (let above = path; ;) {
      const next = host.files.resolve(above, "..");
      if (next === host.files.resolve(folder, ".")) return true;
      if (next === above) return false;
      above = next;
    }
  }
}
