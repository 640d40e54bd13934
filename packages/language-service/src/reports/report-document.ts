import {
  type CheckContext,
  checkReport,
  type ComparedReport,
  type Finding,
  type Form,
  readSource,
  type Source,
} from "@gouji/core";
import type { Assessed, Figures } from "@gouji/core/report";
import { Positions } from "@gouji/core/text";
import { type Messages, messagesIn } from "../messages/messages.js";

/** What reports are checked with. */
export interface CheckOptions {
  readonly forms: readonly Form[];
  readonly context: CheckContext;
  /** Files and folders that hold last year's reports, beside those of the workspace. */
  readonly lastYear?: readonly string[];
}

/** A version of a report's text, under the address that its client knows it by. */
export interface ReportText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** The reports of the same organ in the years before and after. */
export interface AdjacentYears {
  lastYearOf(report: Source, forms: readonly Form[]): ComparedReport | undefined;
  nextYearsOf(report: Source, forms: readonly Form[]): ComparedReport[];
}

/** One version of an open report: read and checked once, for all requests. */
export class ReportDocument {
  readonly uri: string;
  readonly version: number;
  readonly source: Source;
  readonly positions: Positions;
  readonly forms: readonly Form[];
  readonly context: CheckContext;
  readonly messages: Messages;
  /** Absent where the report names no known form. */
  readonly form: Form | undefined;
  /** Without those that the author has suppressed. */
  readonly findings: readonly Finding[];
  /** The report of the year before, where it is at hand. */
  readonly lastYear: ComparedReport | undefined;
  /** Absent where the file cannot be read: what could be made of its remains would mislead. */
  readonly figures: Figures | undefined;
  readonly relations: readonly Assessed[];

  constructor(
    { uri, version, text }: ReportText,
    { forms, context }: CheckOptions,
    private readonly adjacentYears?: AdjacentYears,
  ) {
    this.uri = uri;
    this.version = version;
    this.forms = forms;
    this.context = context;
    this.messages = messagesIn(context.language);
    this.source = readSource(text, uri, forms);
    this.positions = new Positions(this.source.text);
    const lastYear = adjacentYears?.lastYearOf(this.source, forms);
    this.lastYear = lastYear;
    const { form, figures, assessed, findings } = checkReport(this.source, forms, {
      ...context,
      ...(lastYear && { reports: { lastYear } }),
    });
    this.form = form;
    this.figures = figures;
    this.relations = assessed;
    this.findings = findings.filter(({ suppressed }) => suppressed === undefined);
  }

  /** The reports of the year after, read when asked for. */
  get nextYears(): readonly ComparedReport[] {
    return this.adjacentYears?.nextYearsOf(this.source, this.forms) ?? [];
  }

  /** Whether the report of the year before is still the one it was compared with. */
  get isUpToDate(): boolean {
    return this.adjacentYears?.lastYearOf(this.source, this.forms) === this.lastYear;
  }
}
