import { isSameLine } from "../form/form-line.js";
import type { Form } from "../form/form.js";
import { readSource } from "../source/read-source.js";
import { formatId } from "./select-form.js";

/** Whose report it is, of which form, and for which year: by this, reports of several years are brought together. */
export interface ReportIdentity {
  readonly year: number;
  /** The id of the form that the report names. */
  readonly format?: string;
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
const identifying = [
  "format",
  "year",
  "organ",
  "organCode",
  "region",
  "scope",
  "formerNames",
  "revision",
] as const;
const identifyingKey = new RegExp(`^["']?(?:${identifying.join("|")})\\b`);

const ownScope = "own";

type Identifying = Readonly<Partial<Record<(typeof identifying)[number], unknown>>>;

/** Nothing for what names no organ or no year. */
export function identityOf(report: unknown): ReportIdentity | undefined {
  if (!isRecord(report)) return undefined;
  const { format, year, organ, organCode, region, scope, formerNames, revision }: Identifying = report;
  const names = [organ, ...(Array.isArray(formerNames) ? (formerNames as readonly unknown[]) : [])];
  const [name, ...former] = names.map((one) =>
    typeof one === "string" ? one.normalize("NFKC").replaceAll(/\s/g, "") : "",
  );
  const no = isRecord(revision) ? revision["no"] : 0;
  if (typeof year !== "number" || !name) return undefined;
  return {
    year,
    ...((typeof format === "string" || typeof format === "number") && { format: formatId(format) }),
    names: [name, ...former.filter((one) => one !== "")],
    ...(typeof organCode === "string" && { code: organCode }),
    ...(typeof region === "string" && { region }),
    scope: typeof scope === "string" ? scope : ownScope,
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

/**
 * How the report of the year before is known to be of the same organ; nothing where it is of another, of another scope, or
 * another kind of report.
 */
export function kinshipOf(
  report: ReportIdentity,
  before: ReportIdentity,
  forms: readonly Form[],
): Kinship | undefined {
  if (!isSameKind(report, before, forms)) return undefined;
  return kinshipOfOrgans(identityUnder(report, forms), identityUnder(before, forms));
}

function kinshipOfOrgans(report: ReportIdentity, before: ReportIdentity): Kinship | undefined {
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a !== b;
  if (report.scope !== before.scope) return undefined;
  if (report.code !== undefined && report.code === before.code) return "code";
  if (differ(report.region, before.region)) return undefined;
  const [name, ...former] = report.names;
  if (former.includes(before.names[0])) return "former name";
  return name === before.names[0] && !differ(report.code, before.code) ? "name" : undefined;
}

/** A report that names no form at all may be of any: its own check says so. */
function isSameKind(a: ReportIdentity, b: ReportIdentity, forms: readonly Form[]): boolean {
  if (a.format === b.format || a.format === undefined || b.format === undefined) return true;
  const [one, other] = [formOf(a, forms), formOf(b, forms)];
  return one !== undefined && other !== undefined && isSameLine(one, other);
}

/** What a form has no field for says nothing about whose its reports are. */
function identityUnder(identity: ReportIdentity, forms: readonly Form[]): ReportIdentity {
  const form = formOf(identity, forms);
  if (!form) return identity;
  const has = (key: (typeof identifying)[number]) => form.places.has(`/${key}`);
  const { code, region, scope, names, ...rest } = identity;
  return {
    ...rest,
    names: has("formerNames") ? names : [names[0]],
    scope: has("scope") ? scope : ownScope,
    ...(code !== undefined && has("organCode") && { code }),
    ...(region !== undefined && has("region") && { region }),
  };
}

function formOf({ format }: ReportIdentity, forms: readonly Form[]): Form | undefined {
  return forms.find(({ id }) => id === format);
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
