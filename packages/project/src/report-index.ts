import type { Form } from "@gouji/core";
import {
  identityOf,
  type Kinship,
  kinshipOf,
  kinshipOfOrgans,
  kinshipRank,
  type ReportHead,
  type ReportIdentity,
} from "@gouji/core/report";

/** Which report is the one looked for. */
export type FoundFile =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly file: string }
  /** Several organs have become one: their figures together are what was carried over, so none is compared with. */
  | { readonly kind: "several"; readonly files: readonly string[] };

interface Candidate {
  readonly path: string;
  readonly other: ReportIdentity;
  readonly kinship: Kinship;
}

/** Whoever has one set of forms has it for long; a folder may have forms of its own. */
const mostFormSets = 4;

/** Reports by organ and year: finds those of the years before and after, and those of other forms. */
export class ReportIndex {
  private readonly heads = new Map<string, ReportHead>();
  /** Which field names the organ is for the forms to say. */
  private readonly indexes = new Map<readonly Form[], OrganIndex>();

  /** Takes in a report, or what it has become; nothing where it names no year any more. */
  set(file: string, head: ReportHead | undefined): void {
    if (head) this.heads.set(file, head);
    else this.heads.delete(file);
    for (const index of this.indexes.values()) index.set(file, head);
  }

  get(file: string): ReportHead | undefined {
    return this.heads.get(file);
  }

  /** The report of the year before; of several by one organ, the one corrected last, then the nearest by path. */
  lastYearOf(head: ReportHead, file: string, forms: readonly Form[]): FoundFile {
    const identity = identityOf(head, forms);
    if (!identity) return { kind: "none" };
    const before = this.under(forms).at({ ...identity, year: identity.year - 1 });
    return nearestOf(before, (other) => kinshipOf(identity, other), file);
  }

  /** The reports of the year after. */
  nextYearOf(head: ReportHead, forms: readonly Form[]): string[] {
    const identity = identityOf(head, forms);
    const after = identity ? this.under(forms).at({ ...identity, year: identity.year + 1 }) : [];
    return after.flatMap(([path, next]) => (identity && kinshipOf(next, identity) ? [path] : []));
  }

  /** The report of another form for the same year. */
  ofForm(form: string, head: ReportHead, file: string, forms: readonly Form[]): FoundFile {
    const identity = identityOf(head, forms);
    if (!identity) return { kind: "none" };
    const those = this.under(forms)
      .at(identity)
      .filter(([, other]) => other.form?.id === form);
    return nearestOf(those, (other) => kinshipOfOrgans(identity, other), file);
  }

  private under(forms: readonly Form[]): OrganIndex {
    const known = this.indexes.get(forms);
    if (known) return known;
    const index = new OrganIndex(forms);
    for (const [file, head] of this.heads) index.set(file, head);
    this.indexes.set(forms, index);
    const [oldest] = this.indexes.keys();
    if (this.indexes.size > mostFormSets && oldest) this.indexes.delete(oldest);
    return index;
  }
}

/** The same as some forms read them. */
class OrganIndex {
  private readonly identities = new Map<string, ReportIdentity>();
  private readonly files = new Map<string, Set<string>>();

  constructor(private readonly forms: readonly Form[]) {}

  set(file: string, head: ReportHead | undefined): void {
    const before = this.identities.get(file);
    if (before) for (const key of keysOf(before)) this.forget(key, file);
    this.identities.delete(file);
    const identity = head && identityOf(head, this.forms);
    if (!identity) return;
    this.identities.set(file, identity);
    for (const key of keysOf(identity)) this.filesAt(key).add(file);
  }

  at(identity: Pick<ReportIdentity, "names" | "code" | "year">): (readonly [string, ReportIdentity])[] {
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

function nearestOf(
  reports: readonly (readonly [string, ReportIdentity])[],
  kinshipWith: (other: ReportIdentity) => Kinship | undefined,
  file: string,
): FoundFile {
  const related = reports.flatMap(([path, other]): Candidate[] => {
    const kinship = path === file ? undefined : kinshipWith(other);
    return kinship ? [{ path, other, kinship }] : [];
  });
  const best = Math.min(...related.map(({ kinship }) => kinshipRank(kinship)));
  const nearest = related
    .filter(({ kinship }) => kinshipRank(kinship) === best)
    .toSorted((a, b) => inOrder(a, b, file));
  const [first] = nearest;
  if (!first) return { kind: "none" };
  const isOne = nearest.every(({ other, kinship }) => isSameAs(first.other, other, kinship));
  return isOne
    ? { kind: "one", file: first.path }
    : { kind: "several", files: nearest.map(({ path }) => path) };
}

function keysOf({ names, code, year }: Pick<ReportIdentity, "names" | "code" | "year">): string[] {
  return [...names, ...(code === undefined ? [] : [code])].map((name) => `${year} ${name}`);
}

/** Whether two reports of one year are of one organ; a code says so whatever the names. */
function isSameAs(a: ReportIdentity, b: ReportIdentity, kinship: Kinship): boolean {
  return kinship === "code" || a.names[0] === b.names[0];
}

function inOrder(a: Candidate, b: Candidate, file: string): number {
  return (
    b.other.revision - a.other.revision ||
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
