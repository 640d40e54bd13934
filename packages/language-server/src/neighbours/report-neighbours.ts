import {
  type ComparedReport,
  type Form,
  identityIn,
  identityOf,
  readForComparison,
  readSource,
  type Source,
} from "@gouji/core";
import { ReportIndex } from "@gouji/project";
import type { AdjacentYears } from "@gouji/language-service";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { FileWatch } from "../settings/file-watch.js";
import { canonicalUri, pathOf, uriOf } from "./canonical-uri.js";
import { fileStamp, readFileText } from "./file-text.js";

/** So many reports that others are compared with are kept. */
const mostRead = 500;

/** A report as it was last read. */
interface ReadReport {
  readonly state: string;
  readonly forms: readonly Form[];
  readonly report: ComparedReport | undefined;
}

/** Knows whose the reports of a workspace are, and reads those that others are compared with: open ones as they are typed. */
export class ReportNeighbours implements AdjacentYears {
  private readonly index = new ReportIndex();
  private readonly open = new Map<string, TextDocument>();
  /** Of each open report, a number that changes with its text. */
  private readonly states = new Map<string, number>();
  private changes = 0;
  /** Open reports that may have become somebody else's. */
  private readonly typedIn = new Set<string>();
  private readonly read = new Map<string, ReadReport>();
  private readonly watch: FileWatch;

  /** @param changed is called when a report that others are compared with has changed on disk */
  constructor(changed: () => void) {
    this.watch = new FileWatch((path) => {
      this.take(uriOf(path), readFileText(path));
      changed();
    });
  }

  isOpen(uri: string): boolean {
    return this.open.has(canonicalUri(uri));
  }

  /** A report was opened, or its text has changed. */
  typed(document: TextDocument): void {
    const uri = canonicalUri(document.uri);
    this.open.set(uri, document);
    this.states.set(uri, ++this.changes);
    this.typedIn.add(uri);
  }

  /** A report was closed: what counts is its file. */
  closed(uri: string): void {
    const key = canonicalUri(uri);
    this.open.delete(key);
    this.states.delete(key);
    this.typedIn.delete(key);
    const path = pathOf(key);
    this.take(key, path === undefined ? undefined : readFileText(path));
  }

  /** Takes in a file as it is on disk; nothing for one that is gone. */
  take(uri: string, text: string | undefined): void {
    if (!this.open.has(uri)) this.index.set(uri, text === undefined ? undefined : identityIn(text, uri));
  }

  /** Changes with the report that one is compared with; the report itself need not be read. */
  lastYearState(uri: string, forms: readonly Form[]): string {
    this.catchUp();
    const key = canonicalUri(uri);
    const identity = this.index.get(key);
    const other = identity && this.index.lastYearOf(identity, key, forms);
    return other?.kind === "one" ? `${other.file} ${this.stateOf(other.file)}` : "";
  }

  lastYearOf({ file, value }: Source, forms: readonly Form[]): ComparedReport | undefined {
    this.catchUp();
    const identity = identityOf(value);
    const other = identity && this.index.lastYearOf(identity, canonicalUri(file), forms);
    if (other?.kind !== "one") return undefined;
    const uri = other.file;
    const path = pathOf(uri);
    // Whoever asks about closed reports asks again.
    if (path !== undefined && this.isOpen(file) && !this.open.has(uri)) this.watch.add(path);
    return this.report(uri, forms);
  }

  nextYearsOf({ value }: Source, forms: readonly Form[]): ComparedReport[] {
    this.catchUp();
    const identity = identityOf(value);
    const uris = identity ? this.index.nextYearOf(identity, forms) : [];
    return uris.flatMap((uri) => this.report(uri, forms) ?? []);
  }

  private catchUp(): void {
    for (const uri of this.typedIn) {
      const document = this.open.get(uri);
      this.index.set(uri, document && identityIn(document.getText(), uri));
    }
    this.typedIn.clear();
  }

  private stateOf(uri: string): string {
    const typed = this.states.get(uri);
    return typed === undefined ? fileStamp(pathOf(uri)) : `typed ${typed}`;
  }

  /** The same object as long as the report is the same. */
  private report(uri: string, forms: readonly Form[]): ComparedReport | undefined {
    const document = this.open.get(uri);
    const state = this.stateOf(uri);
    const before = this.read.get(uri);
    if (before?.state === state && before.forms === forms) return before.report;
    const text = document?.getText() ?? readFileText(pathOf(uri));
    const source = text === undefined ? undefined : readSource(text, document?.uri ?? uri, forms);
    const report = source && readForComparison(source, forms);
    this.read.set(uri, { state, forms, report });
    const [oldest] = this.read.keys();
    if (this.read.size > mostRead && oldest !== undefined) this.read.delete(oldest);
    return report;
  }
}
