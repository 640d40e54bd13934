import {
  type CheckContext,
  checkReport,
  type ComparedReport,
  type Finding,
  type Form,
  type OtherReports,
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

/** The reports of the same organ that one is compared with, and those of the year after. */
export interface AdjacentYears {
  othersOf(report: Source, forms: readonly Form[]): OtherReports;
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
  /** The reports that it is compared with, where they are at hand. */
  readonly reports: OtherReports;
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
    const reports = adjacentYears?.othersOf(this.source, forms) ?? {};
    this.reports = reports;
    const { form, figures, assessed, findings } = checkReport(this.source, forms, {
      ...context,
      ...(Object.keys(reports).length > 0 && { reports }),
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

  /** The report of the year before. */
  get lastYear(): ComparedReport | undefined {
    return this.reports.lastYear;
  }

  /** Whether the reports that it was compared with are still the same. */
  get isUpToDate(): boolean {
    return areSameReports(this.adjacentYears?.othersOf(this.source, this.forms) ?? {}, this.reports);
  }
}

/** Whether two looks around gave the same reports, read once. */
export function areSameReports(one: OtherReports, other: OtherReports): boolean {
  const [a, b] = [Object.entries(one), Object.entries(other)];
  return (
    a.length === b.length && a.every(([role, report]) => Object.is(report, other[role as keyof OtherReports]))
  );
}
