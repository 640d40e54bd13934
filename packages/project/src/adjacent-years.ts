import {
  type ComparedReport,
  type Form,
  type OtherReports,
  readForComparison,
  readSource,
  type Source,
} from "@gouji/core";
import { headIn, headOf, identityOf, type ReportHead } from "@gouji/core/report";
import { isFileError } from "./file-error.js";
import type { FileSystem } from "./file-system.js";
import { type FoundFile, ReportIndex } from "./report-index.js";

/** What came of looking for another report: that of the year before, or this year's of another form. */
export type FoundReport =
  | { readonly kind: "found"; readonly report: ComparedReport }
  /** The year looked for; absent for a report that names no organ or year. */
  | { readonly kind: "none"; readonly year?: number }
  /** Several organs have become one: none is compared with. By their names. */
  | { readonly kind: "several"; readonly files: readonly string[] }
  /** It cannot be compared with; its own check says why. */
  | { readonly kind: "unreadable"; readonly file: string };

/** What came of looking for all reports that one is compared with. */
export interface FoundOthers {
  readonly lastYear: FoundReport;
  /** By the ids of the forms. */
  readonly otherForms: ReadonlyMap<string, FoundReport>;
  /** Those of them that can be compared with. */
  readonly reports: OtherReports;
}

/** A report that is being typed. */
export interface OpenReport {
  /** What messages call it. */
  readonly name: string;
  readonly text: () => string;
}

export interface AdjacentYearsOptions {
  /** So many reports that others were compared with are kept, to be compared with again. */
  readonly kept?: number;
  /** Is called when a file that an open report was compared with has changed; nothing is watched without it. */
  readonly changed?: () => void;
}

/** A report as it was last read. */
interface ReadReport {
  readonly state: string;
  readonly forms: readonly Form[];
  readonly report: ComparedReport | undefined;
}

/**
 * Knows whose the reports of a project are, and reads those of the years before and after: from files, or as they are typed.
 * A report is known by a key: the path of its file, or whatever else is its own.
 */
export class AdjacentYears {
  private readonly index = new ReportIndex();
  /** What messages call a file, where that is not its key. */
  private readonly names = new Map<string, string>();
  private readonly open = new Map<string, OpenReport>();
  /** Of each open report, a number that changes with its text. */
  private readonly states = new Map<string, number>();
  private changes = 0;
  /** Open reports that may have become somebody else's. */
  private readonly typedIn = new Set<string>();
  private readonly read = new Map<string, ReadReport>();
  private readonly watched = new Set<string>();

  constructor(
    private readonly files: FileSystem,
    private readonly options: AdjacentYearsOptions = {},
  ) {}

  isOpen(key: string): boolean {
    return this.open.has(key);
  }

  /**
   * Takes in a file as it is on disk; nothing for one that is gone.
   *
   * @param name what messages call it, if not by its key
   */
  take(key: string, text: string | undefined, name?: string): void {
    if (this.open.has(key)) return;
    if (name !== undefined) this.names.set(key, name);
    this.index.set(key, text === undefined ? undefined : headOrNone(text, key));
  }

  /** A report was opened, or its text has changed. */
  typed(key: string, report: OpenReport): void {
    this.open.set(key, report);
    this.states.set(key, ++this.changes);
    this.typedIn.add(key);
  }

  /** A report was closed: what counts is its file. */
  async closed(key: string, name?: string): Promise<void> {
    this.open.delete(key);
    this.states.delete(key);
    this.typedIn.delete(key);
    this.take(key, await this.fileText(key), name);
  }

  /** Changes with the reports that a file is compared with; those need not be read. */
  async othersState(key: string, forms: readonly Form[]): Promise<string> {
    const head = this.headOf(key);
    if (!head) return "";
    const found = [
      this.index.lastYearOf(head, key, forms),
      ...otherForms(head, forms).map((form) => this.index.ofForm(form, head, key, forms)),
    ];
    const states = found.map(async (one) => {
      if (one.kind === "one") return `${one.file} ${await this.stateOf(one.file)}`;
      return one.kind === "several" ? one.files.join(" ") : "";
    });
    return (await Promise.all(states)).join("\n");
  }

  /** @param source the report itself, where it has not been taken in */
  async lastYearOf(key: string, forms: readonly Form[], source?: Source): Promise<FoundReport> {
    const head = this.headOf(key, source);
    if (!head || !identityOf(head, forms)) return { kind: "none" };
    const found = this.index.lastYearOf(head, key, forms);
    return this.readFound(found, { key, forms, year: head.year - 1 });
  }

  /**
   * The reports of other forms for the same year that relations of the report's form look at, by the forms' ids.
   *
   * @param source the report itself, where it has not been taken in
   */
  async otherFormsOf(
    key: string,
    forms: readonly Form[],
    source?: Source,
  ): Promise<ReadonlyMap<string, FoundReport>> {
    const head = this.headOf(key, source);
    const ids = head && identityOf(head, forms) ? otherForms(head, forms) : [];
    const found = ids.map(async (id) => {
      const file = head ? this.index.ofForm(id, head, key, forms) : ({ kind: "none" } as const);
      return [id, await this.readFound(file, { key, forms, year: head?.year })] as const;
    });
    return new Map(await Promise.all(found));
  }

  /**
   * All that a report is compared with: last year's report, and this year's of other forms.
   *
   * @param source the report itself, where it has not been taken in
   */
  async othersOf(key: string, forms: readonly Form[], source?: Source): Promise<FoundOthers> {
    const lastYear = await this.lastYearOf(key, forms, source);
    const otherForms = await this.otherFormsOf(key, forms, source);
    const found = [
      ["lastYear", lastYear] as const,
      ...[...otherForms].map(([id, one]) => [`form:${id}`, one] as const),
    ];
    const reports = found.flatMap(([role, one]) =>
      one.kind === "found" ? [[role, one.report] as const] : [],
    );
    return { lastYear, otherForms, reports: Object.fromEntries(reports) };
  }

  /** @param source the report itself, where it has not been taken in */
  async nextYearsOf(key: string, forms: readonly Form[], source?: Source): Promise<ComparedReport[]> {
    const head = this.headOf(key, source);
    const keys = head ? this.index.nextYearOf(head, forms) : [];
    const reports = await Promise.all(keys.map((key) => this.report(key, forms)));
    return reports.filter((report) => report !== undefined);
  }

  private headOf(key: string, source?: Source): ReportHead | undefined {
    this.catchUp();
    return source ? headOf(source.value) : this.index.get(key);
  }

  private async readFound(
    found: FoundFile,
    {
      key,
      forms,
      year,
    }: { readonly key: string; readonly forms: readonly Form[]; readonly year: number | undefined },
  ): Promise<FoundReport> {
    if (found.kind === "none") return { kind: "none", ...(year !== undefined && { year }) };
    if (found.kind === "several")
      return { kind: "several", files: found.files.map((file) => this.nameOf(file)) };
    // Whoever asks about closed reports asks again.
    if (this.isOpen(key) && !this.isOpen(found.file)) this.watch(found.file);
    const report = await this.report(found.file, forms);
    return report ? { kind: "found", report } : { kind: "unreadable", file: this.nameOf(found.file) };
  }

  private catchUp(): void {
    for (const key of this.typedIn) {
      const report = this.open.get(key);
      this.index.set(key, report && headOrNone(report.text(), key));
    }
    this.typedIn.clear();
  }

  private watch(file: string): void {
    const { changed } = this.options;
    if (!changed || this.watched.has(file)) return;
    this.watched.add(file);
    this.files.watch(file, () => {
      void this.fileText(file).then((text) => {
        this.take(file, text);
        changed();
      });
    });
  }

  private nameOf(key: string): string {
    return this.open.get(key)?.name ?? this.names.get(key) ?? key;
  }

  private async stateOf(key: string): Promise<string> {
    const typed = this.states.get(key);
    return typed === undefined ? ((await this.files.stat(key))?.stamp ?? "") : `typed ${typed}`;
  }

  /** The same object as long as the report is the same. */
  private async report(key: string, forms: readonly Form[]): Promise<ComparedReport | undefined> {
    const state = await this.stateOf(key);
    const before = this.read.get(key);
    if (before?.state === state && before.forms === forms) return before.report;
    const text = this.open.get(key)?.text() ?? (await this.fileText(key));
    const source = text === undefined ? undefined : readSource(text, this.nameOf(key), forms);
    const report = source && readForComparison(source, forms);
    this.read.set(key, { state, forms, report });
    const [oldest] = this.read.keys();
    if (this.read.size > (this.options.kept ?? 500) && oldest !== undefined) this.read.delete(oldest);
    return report;
  }

  /** Nothing where there is no file, or none that can be read. */
  private async fileText(key: string): Promise<string | undefined> {
    try {
      return await this.files.read(key);
    } catch (error) {
      if (!isFileError(error)) throw error;
      return undefined;
    }
  }
}

/** A report that breaks the reading fails by itself, in its own check, and not all those that it is looked for among. */
function headOrNone(text: string, key: string): ReportHead | undefined {
  try {
    return headIn(text, key);
  } catch {
    return undefined;
  }
}

/** The forms that a report's own looks at beside last year's report. */
function otherForms({ format }: ReportHead, forms: readonly Form[]): string[] {
  const form = forms.find(({ id }) => id === format);
  const ids = (form?.foreign ?? []).map(({ report }) => report.slice("form:".length));
  return [...new Set(ids)];
}
