import type { ComparedReport, Form, OtherReports } from "@gouji/core";
import {
  areSameReports,
  type AdjacentYears,
  type CheckOptions,
  ReportDocument,
} from "@gouji/language-service";
import { isReportFile } from "@gouji/project";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** Where the texts of open documents are kept. */
export interface OpenTexts {
  get(uri: string): TextDocument | undefined;
}

/** Finds the reports that a report is compared with; gives the same objects as long as nothing has changed. */
export interface ComparedReports {
  readonly othersOf: (uri: string, forms: readonly Form[]) => Promise<OtherReports>;
  readonly nextYearsOf: (uri: string, forms: readonly Form[]) => Promise<readonly ComparedReport[]>;
}

interface CachedReport {
  readonly text: TextDocument;
  readonly options: CheckOptions;
  readonly years: KnownYears;
  readonly report: ReportDocument;
}

/** The reports that one is compared with, and those of the year after, as they were found. */
class KnownYears implements AdjacentYears {
  constructor(
    readonly others: OtherReports,
    public nextYears: readonly ComparedReport[],
  ) {}

  othersOf(): OtherReports {
    return this.others;
  }

  nextYearsOf(): ComparedReport[] {
    return [...this.nextYears];
  }
}

/** The open reports, each read and checked once for a version of its text and the options in force. */
export class ReportStore {
  private readonly cache = new Map<string, CachedReport>();

  /** @param optionsFor gives the same object as long as nothing has changed */
  constructor(
    private readonly texts: OpenTexts,
    private readonly optionsFor: (uri: string) => Promise<CheckOptions>,
    private readonly compared: ComparedReports,
  ) {}

  /** The report in its current version; nothing for a document that is not open, or not a report. */
  async get(uri: string): Promise<ReportDocument | undefined> {
    if (!isReportFile(uri)) return undefined;
    const options = await this.optionsFor(uri);
    const others = await this.compared.othersOf(uri, options.forms);
    const nextYears = await this.compared.nextYearsOf(uri, options.forms);
    const text = this.texts.get(uri);
    if (!text) return undefined;
    const cached = this.cache.get(uri);
    const isSame = cached?.text === text && isOf(text, cached.report) && cached.options === options;
    if (isSame && areSameReports(cached.years.others, others)) {
      // They change nothing in what is wrong with this one.
      cached.years.nextYears = nextYears;
      return cached.report;
    }
    const years = new KnownYears(others, nextYears);
    const report = new ReportDocument({ uri, version: text.version, text: text.getText() }, options, years);
    this.cache.set(uri, { text, options, years, report });
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
