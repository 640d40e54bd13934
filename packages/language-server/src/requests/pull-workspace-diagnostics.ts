import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { pathOf } from "../neighbours/canonical-uri.js";
import { fileStamp } from "../neighbours/file-text.js";
import type { ReportNeighbours } from "../neighbours/report-neighbours.js";
import { readClosed } from "../reports/closed-report.js";
import { findReports } from "../reports/find-reports.js";
import type { CheckOptions, ReportDocument } from "@gouji/language-service";

/** Checks go on for so long before others get their turn. */
const longestTurn = 10;

export interface WorkspaceOptions {
  readonly folders: readonly string[];
  readonly neighbours: ReportNeighbours;
  /** Waits until all reports are known that others may be compared with. */
  readonly scanned: () => Promise<void>;
  readonly optionsFor: (uri: string) => Promise<CheckOptions>;
  readonly diagnose: (report: ReportDocument) => Diagnostic[];
}

interface Told {
  readonly stamp: string;
  readonly options: CheckOptions;
  readonly resultId: string;
}

/**
 * Answers about all reports of a workspace that are not open: open ones are asked for one by one. What has not changed is
 * neither read nor sent again, and what is gone is taken back.
 */
export function workspacePuller({ folders, neighbours, scanned, optionsFor, diagnose }: WorkspaceOptions) {
  const isOpen = (uri: string) => neighbours.isOpen(uri);
  const known = new Map<string, Told>();
  let count = 0;

  return async (
    isOn: boolean,
    { previousResultIds }: Pick<WorkspaceDiagnosticParams, "previousResultIds">,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    if (isOn) await scanned();
    const uris = isOn ? (await findReports(folders)).filter((uri) => !isOpen(uri)) : [];
    const present = new Set(uris);
    const gone = [...previous.keys()].filter((uri) => !present.has(uri) && !isOpen(uri));
    const items = gone.map((uri) => full(uri, []));
    let turn = performance.now();
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      items.push(await reportOn(uri, previous.get(uri)));
      if (performance.now() - turn < longestTurn) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turn = performance.now();
    }
    return items;
  };

  async function reportOn(uri: string, previousId?: string): Promise<WorkspaceDocumentDiagnosticReport> {
    const options = await optionsFor(uri);
    const stamp = `${fileStamp(pathOf(uri))} ${neighbours.lastYearState(uri, options.forms)}`;
    const before = known.get(uri);
    const isSame = before?.stamp === stamp && before.options === options;
    const told = isSame ? before : { stamp, options, resultId: String(++count) };
    known.set(uri, told);
    const { resultId } = told;
    if (resultId === previousId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
    }
    const report = readClosed(uri, options, neighbours);
    return { ...full(uri, report ? diagnose(report) : []), resultId };
  }
}

function full(uri: string, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items };
}
