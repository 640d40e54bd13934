import { isSameOrgan, type ReportIdentity } from "./report-identity.js";

/** Reports by organ and year: finds the neighbours of one in time. */
export class ReportIndex {
  private readonly identities = new Map<string, ReportIdentity>();
  private readonly files = new Map<string, Set<string>>();

  /** Takes in a report, or what it has become; nothing where it names no organ or year any more. */
  set(file: string, identity: ReportIdentity | undefined): void {
    const before = this.identities.get(file);
    if (before) for (const key of keysOf(before)) this.files.get(key)?.delete(file);
    this.identities.delete(file);
    if (!identity) return;
    this.identities.set(file, identity);
    for (const key of keysOf(identity)) this.filesAt(key).add(file);
  }

  get(file: string): ReportIdentity | undefined {
    return this.identities.get(file);
  }

  /** The report of the year before; of several, the one corrected last, then the nearest by path. */
  lastYearOf(identity: ReportIdentity, file: string): string | undefined {
    const found = this.find(identity, identity.year - 1, (other) => isSameOrgan(identity, other));
    return nearest(found, file);
  }

  /** The reports of the year after. */
  nextYearOf(identity: ReportIdentity): string[] {
    const found = this.find(identity, identity.year + 1, (other) => isSameOrgan(other, identity));
    return found.map(([file]) => file);
  }

  private find(
    { names, code, scope }: ReportIdentity,
    year: number,
    isWanted: (other: ReportIdentity) => boolean,
  ): Found[] {
    const keys = keysOf({ names, scope, year, ...(code !== undefined && { code }) });
    const files = new Set(keys.flatMap((key) => [...(this.files.get(key) ?? [])]));
    return [...files].flatMap((file) => {
      const other = this.identities.get(file);
      return other && isWanted(other) ? [[file, other] as const] : [];
    });
  }

  private filesAt(key: string): Set<string> {
    const files = this.files.get(key) ?? new Set();
    this.files.set(key, files);
    return files;
  }
}

type Found = readonly [file: string, identity: ReportIdentity];

function keysOf({ names, code, scope, year }: Omit<ReportIdentity, "revision">): string[] {
  return [...names, ...(code === undefined ? [] : [code])].map((name) => `${year} ${scope} ${name}`);
}

function nearest(found: readonly Found[], file: string): string | undefined {
  const [best] = found.toSorted(
    ([a, first], [b, second]) =>
      second.revision - first.revision || distance(a, file) - distance(b, file) || (a < b ? -1 : 1),
  );
  return best?.[0];
}

/** How many folders lie between two files. */
function distance(a: string, b: string): number {
  const [one, other] = [a.split(/[/\\]/), b.split(/[/\\]/)];
  const shared = one.findIndex((step, index) => step !== other[index]);
  return one.length + other.length - 2 * (shared === -1 ? one.length : shared);
}
