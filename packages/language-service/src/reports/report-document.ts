import {
  type CheckContext,
  checkReport,
  type ComparedReport,
  type Finding,
  type Form,
  readSource,
  type Source,
} from "@gouji/core";
import type { Relation } from "@gouji/core/form";
import { evaluate, type Figures, type Outcome, readFigures, relationsInForce } from "@gouji/core/report";
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

/** A relation of a form, and what became of it in a report. */
export interface AssessedRelation {
  readonly relation: Relation;
  readonly outcome: Outcome;
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
  private readonly isAssessed: boolean;
  private readFigures: Figures | undefined;
  private assessed: readonly AssessedRelation[] | undefined;

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
    const { form, findings, relations } = checkReport(this.source, forms, {
      ...context,
      ...(lastYear && { lastYear }),
    });
    this.form = form;
    this.findings = findings.filter(({ suppressed }) => suppressed === undefined);
    this.isAssessed = relations.held + relations.failed + relations.unassessable > 0;
  }

  /** Absent where nothing was assessed: the figures of a file that cannot be read would mislead. */
  get figures(): Figures | undefined {
    if (!this.form || !this.isAssessed) return undefined;
    return (this.readFigures ??= readFigures(this.source, this.form, this.lastYear));
  }

  /** The reports of the year after, read when asked for. */
  get nextYears(): readonly ComparedReport[] {
    return this.adjacentYears?.nextYearsOf(this.source, this.forms) ?? [];
  }

  /** Whether the report of the year before is still the one it was compared with. */
  get isUpToDate(): boolean {
    return this.adjacentYears?.lastYearOf(this.source, this.forms) === this.lastYear;
  }

  get relations(): readonly AssessedRelation[] {
    const { form, figures, lastYear } = this;
    if (!form || !figures) return [];
    return (this.assessed ??= relationsInForce(form, lastYear).map((relation) => ({
      relation,
      outcome: evaluate(relation, figures, form),
    })));
  }
}
