import { type ComparedReport, type Form, readForComparison, readSource, type Source } from "@gouji/core";
import { identityIn, identityOf, type ReportIdentity } from "@gouji/core/report";
import { isFileError } from "./file-error.js";
import type { FileSystem } from "./file-system.js";
import { ReportIndex } from "./report-index.js";

/** What came of looking for the report of the year before. */
export type LastYear =
  | { readonly kind: "found"; readonly report: ComparedReport }
  /** The year looked for; absent for a report that names no organ or year. */
  | { readonly kind: "none"; readonly year?: number }
  /** Several organs have become one: none is compared with. By their names. */
  | { readonly kind: "several"; readonly files: readonly string[] }
  /** It cannot be compared with; its own check says why. */
  | { readonly kind: "unreadable"; readonly file: string };

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
    this.index.set(key, text === undefined ? undefined : identityOrNone(text, key));
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

  /** Changes with the report that a file is compared with; that itself need not be read. */
  async lastYearState(key: string, forms: readonly Form[]): Promise<string> {
    const identity = this.identityOf(key);
    const found = identity && this.index.lastYearOf(identity, key, forms);
    if (found?.kind === "one") return `${found.file} ${await this.stateOf(found.file)}`;
    return found?.kind === "several" ? found.files.join(" ") : "";
  }

  /** @param source the report itself, where it has not been taken in */
  async lastYearOf(key: string, forms: readonly Form[], source?: Source): Promise<LastYear> {
    const identity = this.identityOf(key, source);
    const found = identity && this.index.lastYearOf(identity, key, forms);
    if (!identity || !found) return { kind: "none" };
    if (found.kind === "none") return { kind: "none", year: identity.year - 1 };
    if (found.kind === "several")
      return { kind: "several", files: found.files.map((file) => this.nameOf(file)) };
    // Whoever asks about closed reports asks again.
    if (this.isOpen(key) && !this.isOpen(found.file)) this.watch(found.file);
    const report = await this.report(found.file, forms);
    return report ? { kind: "found", report } : { kind: "unreadable", file: this.nameOf(found.file) };
  }

  /** @param source the report itself, where it has not been taken in */
  async nextYearsOf(key: string, forms: readonly Form[], source?: Source): Promise<ComparedReport[]> {
    const identity = this.identityOf(key, source);
    const keys = identity ? this.index.nextYearOf(identity, forms) : [];
    const reports = await Promise.all(keys.map((key) => this.report(key, forms)));
    return reports.filter((report) => report !== undefined);
  }

  private identityOf(key: string, source?: Source): ReportIdentity | undefined {
    this.catchUp();
    return source ? identityOf(source.value) : this.index.get(key);
  }

  private catchUp(): void {
    for (const key of this.typedIn) {
      const report = this.open.get(key);
      this.index.set(key, report && identityOrNone(report.text(), key));
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
function identityOrNone(text: string, key: string): ReportIdentity | undefined {
  try {
    return identityIn(text, key);
  } catch {
    return undefined;
  }
}
