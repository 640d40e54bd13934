import { readSource } from "../source/read-source.js";

/** Whose report it is, and for which year: by this, reports of several years are brought together. */
export interface ReportIdentity {
  readonly year: number;
  /** The organ's name, and then its former ones, without spaces and with plain brackets. */
  readonly names: readonly [string, ...string[]];
  /** Unified social credit code (统一社会信用代码). */
  readonly code?: string;
  /** Administrative division code (行政区划代码). */
  readonly region?: string;
  /** `own` where the report does not say. */
  readonly scope: string;
  /** How often it was corrected. */
  readonly revision: number;
}

/** The keys that tell whose a report is. */
const identifying = ["year", "organ", "organCode", "region", "scope", "formerNames", "revision"] as const;
const identifyingKey = new RegExp(`^["']?(?:${identifying.join("|")})\\b`);

type Identifying = Readonly<Partial<Record<(typeof identifying)[number], unknown>>>;

/** Nothing for what names no organ or no year. */
export function identityOf(report: unknown): ReportIdentity | undefined {
  if (!isRecord(report)) return undefined;
  const { year, organ, organCode, region, scope, formerNames, revision }: Identifying = report;
  const names = [organ, ...(Array.isArray(formerNames) ? (formerNames as readonly unknown[]) : [])];
  const [name, ...former] = names.map((one) =>
    typeof one === "string" ? one.normalize("NFKC").replaceAll(/\s/g, "") : "",
  );
  const no = isRecord(revision) ? revision["no"] : 0;
  if (typeof year !== "number" || !name) return undefined;
  return {
    year,
    names: [name, ...former.filter((one) => one !== "")],
    ...(typeof organCode === "string" && { code: organCode }),
    ...(typeof region === "string" && { region }),
    scope: typeof scope === "string" ? scope : "own",
    revision: typeof no === "number" ? no : 0,
  };
}

/** The same from the text of a report file, without reading its parts: folders hold thousands. */
export function identityIn(text: string, file: string): ReportIdentity | undefined {
  const head = /\.json$/i.test(file) ? "" : envelopeOf(text.replace(/^\uFEFF/, ""));
  const read = (part: string) => identityOf(readSource(part, file, []).value);
  // A report may be written otherwise: in braces, or indented as a whole.
  return read(head) ?? read(text);
}

/** What two reports of one year and the next have in common if they are of one organ; the surest first. */
const kinships = ["code", "name", "former name"] as const;

export type Kinship = (typeof kinships)[number];

/** How the report of the year before is known to be of the same organ; nothing where it is of another. */
export function kinshipOf(report: ReportIdentity, before: ReportIdentity): Kinship | undefined {
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a !== b;
  if (report.code !== undefined && report.code === before.code) return "code";
  if (differ(report.region, before.region)) return undefined;
  const [name, ...former] = report.names;
  if (former.includes(before.names[0])) return "former name";
  return name === before.names[0] && !differ(report.code, before.code) ? "name" : undefined;
}

/** Ranks a kinship; the smaller, the surer. */
export function kinshipRank(kinship: Kinship): number {
  return kinships.indexOf(kinship);
}

/** The entries of a YAML report that tell whose it is: a key at the beginning of a line, and what is indented below. */
function envelopeOf(text: string): string {
  let isWanted = false;
  const lines = text.split("\n").filter((line) => {
    if (/^[^\s#-]/.test(line)) isWanted = identifyingKey.test(line);
    return isWanted;
  });
  return lines.join("\n");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
