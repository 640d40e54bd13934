import type { Form } from "@gouji/core";
import { type Kinship, kinshipOf, kinshipRank, type ReportIdentity } from "@gouji/core/report";

/** Which report is the one of the year before. */
export type LastYearFile =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly file: string }
  /** Several organs have become one: their figures together are what was carried over, so none is compared with. */
  | { readonly kind: "several"; readonly files: readonly string[] };

interface Candidate {
  readonly path: string;
  readonly before: ReportIdentity;
  readonly kinship: Kinship;
}

/** Reports by organ and year: finds those of the years before and after. */
export class ReportIndex {
  private readonly identities = new Map<string, ReportIdentity>();
  private readonly files = new Map<string, Set<string>>();

  /** Takes in a report, or what it has become; nothing where it names no organ or year any more. */
  set(file: string, identity: ReportIdentity | undefined): void {
    const before = this.identities.get(file);
    if (before) for (const key of keysOf(before)) this.forget(key, file);
    this.identities.delete(file);
    if (!identity) return;
    this.identities.set(file, identity);
    for (const key of keysOf(identity)) this.filesAt(key).add(file);
  }

  get(file: string): ReportIdentity | undefined {
    return this.identities.get(file);
  }

  /** The report of the year before; of several by one organ, the one corrected last, then the nearest by path. */
  lastYearOf(identity: ReportIdentity, file: string, forms: readonly Form[]): LastYearFile {
    const related = this.at({ ...identity, year: identity.year - 1 }).flatMap(([path, before]) => {
      const kinship = kinshipOf(identity, before, forms);
      return kinship ? [{ path, before, kinship }] : [];
    });
    const best = Math.min(...related.map(({ kinship }) => kinshipRank(kinship)));
    const nearest = related
      .filter(({ kinship }) => kinshipRank(kinship) === best)
      .toSorted((a, b) => inOrder(a, b, file));
    const [first] = nearest;
    if (!first) return { kind: "none" };
    const isOne = nearest.every(({ before, kinship }) => isSameAs(first.before, before, kinship));
    return isOne
      ? { kind: "one", file: first.path }
      : { kind: "several", files: nearest.map(({ path }) => path) };
  }

  /** The reports of the year after. */
  nextYearOf(identity: ReportIdentity, forms: readonly Form[]): string[] {
    const after = this.at({ ...identity, year: identity.year + 1 });
    return after.flatMap(([path, next]) => (kinshipOf(next, identity, forms) ? [path] : []));
  }

  private at(identity: Omit<ReportIdentity, "revision">): (readonly [string, ReportIdentity])[] {
    const files = new Set(keysOf(identity).flatMap((key) => [...(this.files.get(key) ?? [])]));
    return [...files].flatMap((file) => {
      const other = this.identities.get(file);
      return other ? [[file, other] as const] : [];
    });
  }

  private filesAt(key: string): Set<string> {
    const files = this.files.get(key) ?? new Set();
    this.files.set(key, files);
    return files;
  }

  private forget(key: string, file: string): void {
    const files = this.files.get(key);
    files?.delete(file);
    if (files?.size === 0) this.files.delete(key);
  }
}

function keysOf({ names, code, year }: Omit<ReportIdentity, "revision">): string[] {
  return [...names, ...(code === undefined ? [] : [code])].map((name) => `${year} ${name}`);
}

/** Whether two reports of one year are of one organ; a code says so whatever the names. */
function isSameAs(a: ReportIdentity, b: ReportIdentity, kinship: Kinship): boolean {
  return kinship === "code" || a.names[0] === b.names[0];
}

function inOrder(a: Candidate, b: Candidate, file: string): number {
  return (
    b.before.revision - a.before.revision ||
    distance(a.path, file) - distance(b.path, file) ||
    (a.path < b.path ? -1 : 1)
  );
}

/** How many folders lie between two files. */
function distance(a: string, b: string): number {
  const [one, other] = [a.split(/[/\\]/), b.split(/[/\\]/)];
  const shared = one.findIndex((step, index) => step !== other[index]);
  return one.length + other.length - 2 * (shared === -1 ? one.length : shared);
}
