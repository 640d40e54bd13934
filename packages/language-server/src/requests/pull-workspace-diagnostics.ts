import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { type FileFault, findReports } from "@gouji/project";
import type { FollowedReports } from "../adjacent-years/follow-reports.js";
import type { Host } from "../host.js";
import type { Messages } from "../messages.js";
import { readClosed } from "../reports/closed-report.js";
import { mostReports, turns } from "../reports/search-limits.js";
import type { CheckOptions, ReportDocument } from "@gouji/language-service";
import type { ClosedReports } from "./closed-reports.js";

export interface WorkspaceOptions {
  readonly host: Host;
  readonly folders: readonly string[];
  readonly followed: FollowedReports;
  readonly closed: ClosedReports;
  readonly messages: () => Promise<Messages>;
  readonly optionsFor: (uri: string) => Promise<CheckOptions>;
  readonly diagnose: (report: ReportDocument) => Diagnostic[];
}

interface Reported {
  readonly stamp: string;
  readonly options: CheckOptions;
  readonly resultId: string;
}

/**
 * Answers about all reports of a workspace that are not open: open ones are asked for one by one. What has not changed is
 * neither read nor sent again, and what is gone is taken back.
 */
export function workspacePuller(options: WorkspaceOptions) {
  const { host, folders, followed, closed, optionsFor, diagnose } = options;
  const { isOpen } = followed;
  const known = new Map<string, Reported>();
  let count = 0;

  return async (
    isOn: boolean,
    { previousResultIds }: Pick<WorkspaceDiagnosticParams, "previousResultIds">,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const uris = isOn ? await closedReports() : [];
    const present = new Set(uris);
    const shown = new Set([...previous.keys(), ...closed.next()]);
    const gone = [...shown].filter((uri) => !present.has(uri) && !isOpen(uri));
    const items = gone.map((uri) => full(uri, []));
    const pause = turns();
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      items.push(await reportOn(uri, previous.get(uri)));
      await pause();
    }
    return items;
  };

  async function closedReports(): Promise<string[]> {
    await followed.scanned();
    const found = await findReports(host.files, folders, { folder: ".", most: mostReports, pause: turns() });
    return found.reports.map(({ file }) => host.uriOf(file)).filter((uri) => !isOpen(uri));
  }

  async function reportOn(uri: string, previousId?: string): Promise<WorkspaceDocumentDiagnosticReport> {
    const options = await optionsFor(uri);
    const path = host.pathOf(uri) ?? uri;
    const state = (await host.files.stat(path))?.stamp ?? "";
    const stamp = `${state} ${await followed.othersState(uri, options.forms)}`;
    const before = known.get(uri);
    const isSame = before?.stamp === stamp && before.options === options;
    const reported = isSame ? before : { stamp, options, resultId: String(++count) };
    known.set(uri, reported);
    const { resultId } = reported;
    if (resultId === previousId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
    }
    const read = await readClosed(path, options, { host, othersOf: followed.othersOf });
    const items = "report" in read ? diagnose(read.report) : [await unreadable(path, read.fault)];
    return { ...full(uri, items), resultId };
  }

  async function unreadable(path: string, fault: FileFault): Promise<Diagnostic> {
    const messages = await options.messages();
    const start = { line: 0, character: 0 };
    return {
      range: { start, end: start },
      severity: DiagnosticSeverity.Error,
      source: "gouji",
      code: "unreadable",
      message: messages.cannotRead(path, messages.reason(fault)),
    };
  }
}

function full(uri: string, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items };
}
