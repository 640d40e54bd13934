import type { TextDocument } from "vscode-languageserver-textdocument";
import { isReportFile } from "./is-report-file.js";
import { type AdjacentYears, type CheckOptions, ReportDocument } from "@gouji/language-service";

/** Where the texts of open documents are kept. */
export interface OpenTexts {
  get(uri: string): TextDocument | undefined;
}

interface CachedReport {
  readonly text: TextDocument;
  readonly options: CheckOptions;
  readonly report: ReportDocument;
}

/** The open reports, each read and checked once for a version of its text and the options in force. */
export class ReportStore {
  private readonly cache = new Map<string, CachedReport>();

  /** @param optionsFor gives the same object as long as nothing has changed */
  constructor(
    private readonly texts: OpenTexts,
    private readonly optionsFor: (uri: string) => Promise<CheckOptions>,
    private readonly adjacentYears?: AdjacentYears,
  ) {}

  /** The report in its current version; nothing for a document that is not open, or not a report. */
  async get(uri: string): Promise<ReportDocument | undefined> {
    if (!isReportFile(uri)) return undefined;
    const options = await this.optionsFor(uri);
    const text = this.texts.get(uri);
    if (!text) return undefined;
    const cached = this.cache.get(uri);
    const isSame = cached?.text === text && isOf(text, cached.report) && cached.options === options;
    if (isSame && cached.report.isUpToDate) return cached.report;
    const report = new ReportDocument(
      { uri, version: text.version, text: text.getText() },
      options,
      this.adjacentYears,
    );
    this.cache.set(uri, { text, options, report });
    return report;
  }

  forget(uri: string): void {
    this.cache.delete(uri);
  }
}

/** Not every client counts its versions up. */
function isOf(text: TextDocument, { version, source }: ReportDocument): boolean {
  return version === text.version && source.text === text.getText();
}
