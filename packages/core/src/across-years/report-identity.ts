import { readSource } from "../source/read-source.js";

/** Whose report it is, and for which year: by this, reports of several years are brought together. */
export interface ReportIdentity {
  readonly year: number;
  /** The organ's name and former names, without spaces. */
  readonly names: readonly string[];
  /** Unified social credit code (统一社会信用代码). */
  readonly code?: string;
  /** `own` where the report does not say. */
  readonly scope: string;
  /** How often it was corrected. */
  readonly revision: number;
}

/** Nothing for what names no organ or no year. */
export function identityOf(report: unknown): ReportIdentity | undefined {
  if (!isRecord(report)) return undefined;
  const { year, organ, organCode, scope, formerNames, revision } = report;
  const names = [organ, ...(Array.isArray(formerNames) ? (formerNames as readonly unknown[]) : [])];
  const [name, ...former] = names.map((one) => (typeof one === "string" ? one.replaceAll(/\s/g, "") : ""));
  const no = isRecord(revision) ? revision["no"] : 0;
  if (typeof year !== "number" || !name) return undefined;
  return {
    year,
    names: [name, ...former.filter((one) => one !== "")],
    ...(typeof organCode === "string" && { code: organCode }),
    scope: typeof scope === "string" ? scope : "own",
    revision: typeof no === "number" ? no : 0,
  };
}

/** The same from the text of a report file, without reading its parts: folders hold thousands. */
export function identityIn(text: string, file: string): ReportIdentity | undefined {
  const isJson = /\.json$/i.test(file);
  const head = isJson || text.trimStart().startsWith("{") ? text : envelopeOf(text);
  return identityOf(readSource(head, file, []).value);
}

/** Whether two reports of one year and the next are of one organ. Codes decide where both give one. */
export function isSameOrgan(report: ReportIdentity, before: ReportIdentity): boolean {
  if (report.code !== undefined && before.code !== undefined) return report.code === before.code;
  return before.names[0] !== undefined && report.names.includes(before.names[0]);
}

/** The entries of a YAML report that tell whose it is: a key at the beginning of a line, and what is indented below. */
function envelopeOf(text: string): string {
  let isWanted = false;
  const lines = text.split("\n").filter((line) => {
    if (/^[^\s#-]/.test(line))
      isWanted = /^["']?(?:year|organ|organCode|scope|formerNames|revision)\b/.test(line);
    return isWanted;
  });
  return lines.join("\n");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
