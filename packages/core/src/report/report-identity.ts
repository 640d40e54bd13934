import { isSameLine } from "../form/form-line.js";
import type { Form, Identity } from "../form/form.js";
import type { ReportHead } from "./report-head.js";

/** Whose a report is, of which form, and for which year: by this, reports of several years are brought together. */
export interface ReportIdentity {
  readonly year: number;
  /** The id of the form that the report names. */
  readonly format?: string;
  /** That form, where it is known. */
  readonly form?: Form;
  /** The organ's name, and then its former ones, without spaces and with plain brackets. */
  readonly names: readonly [string, ...string[]];
  readonly code?: string;
  /** The code of its place. */
  readonly region?: string;
  /** What other fields say in which reports of one organ do not differ, by their keys. */
  readonly same: Readonly<Record<string, string | undefined>>;
  /** How often it was corrected. */
  readonly revision: number;
}

/** Nothing for a report that names no organ. */
export function identityOf(
  { year, format, fields }: ReportHead,
  forms: readonly Form[],
): ReportIdentity | undefined {
  const form = forms.find(({ id }) => id === format);
  // One that names no form is read as the newest has it.
  const keys = (form ?? forms.at(-1))?.identity ?? unknownForm;
  const [name, ...former] = [fields[keys.organ], ...itemsOf(fieldAt(keys.formerNames, fields))].map(plain);
  if (name === undefined || name === "") return undefined;
  const code = textOf(fieldAt(keys.code, fields));
  const region = textOf(fieldAt(keys.region, fields));
  return {
    year,
    ...(format !== undefined && { format }),
    ...(form && { form }),
    names: [name, ...former.filter((one) => one !== "")],
    ...(code !== undefined && { code }),
    ...(region !== undefined && { region }),
    same: sameFields(keys, fields, form ?? forms.at(-1)),
    revision: revisionOf(keys, fields),
  };
}

const unknownForm: Identity = { organ: "organ", same: [] };

function fieldAt(key: string | undefined, fields: ReportHead["fields"]): unknown {
  return key === undefined ? undefined : fields[key];
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function plain(value: unknown): string {
  return typeof value === "string" ? value.normalize("NFKC").replaceAll(/\s/g, "") : "";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A field that is left out says what its schema has as default. */
function sameFields(
  { same }: Identity,
  fields: ReportHead["fields"],
  form: Form | undefined,
): ReportIdentity["same"] {
  const said = same.map((key) => {
    const value = fields[key] ?? form?.places.get(`/${key}`)?.schema.default;
    const isSaid = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return [key, isSaid ? String(value) : undefined] as const;
  });
  return Object.fromEntries(said);
}

function revisionOf({ revision = [] }: Identity, fields: ReportHead["fields"]): number {
  const value = revision.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    fields,
  );
  return typeof value === "number" && revision.length > 0 ? value : 0;
}

/** What two reports have in common if they are of one organ; the surest first. */
const kinships = ["code", "name", "former name"] as const;

export type Kinship = (typeof kinships)[number];

/**
 * How the report of the year before is known to be of the same organ; nothing where it is of another, of another scope, or
 * another kind of report.
 */
export function kinshipOf(report: ReportIdentity, before: ReportIdentity): Kinship | undefined {
  return isSameKind(report, before) ? kinshipOfOrgans(report, before) : undefined;
}

/** A report that names no form at all may be of any: its own check says so. */
function isSameKind(a: ReportIdentity, b: ReportIdentity): boolean {
  if (a.format === b.format || a.format === undefined || b.format === undefined) return true;
  return a.form !== undefined && b.form !== undefined && isSameLine(a.form, b.form);
}

/** The same whatever kinds of report they are. */
export function kinshipOfOrgans(report: ReportIdentity, other: ReportIdentity): Kinship | undefined {
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a !== b;
  // Of what both forms ask for, neither may be silent where the other speaks.
  const shared = Object.keys(report.same).filter((key) => Object.hasOwn(other.same, key));
  if (shared.some((key) => report.same[key] !== other.same[key])) return undefined;
  if (report.code !== undefined && report.code === other.code) return "code";
  if (differ(report.region, other.region)) return undefined;
  const [name, ...former] = report.names;
  if (former.includes(other.names[0])) return "former name";
  return name === other.names[0] && !differ(report.code, other.code) ? "name" : undefined;
}

/** Ranks a kinship; the smaller, the surer. */
export function kinshipRank(kinship: Kinship): number {
  return kinships.indexOf(kinship);
}
