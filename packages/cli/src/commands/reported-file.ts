import type { Finding, RelationCounts, Source } from "@gouji/core";
import type { CheckedFile } from "./checked-file.js";

/** What is reported of a checked report. Its tree is not part of it: a run may report ten thousand. */
export interface ReportedFile {
  readonly path: string;
  readonly form: string | null;
  /** As the report has them; null where it does not. */
  readonly organ: string | null;
  readonly organCode: string | null;
  readonly year: number | null;
  /** `own` where the report does not say. */
  readonly scope: string | null;
  /** The file of last year's report that it was compared with. */
  readonly lastYear?: string;
  readonly findings: readonly Finding[];
  readonly relations: RelationCounts;
  /** The lines of the text that findings point at, and those before them, by their numbers from 0. */
  readonly lines: ReadonlyMap<number, string>;
}

export function reportedFile({
  path,
  source,
  form,
  lastYear,
  findings,
  relations,
}: CheckedFile): ReportedFile {
  return {
    path,
    form: form?.id ?? null,
    ...envelopeOf(source),
    ...(lastYear !== undefined && { lastYear }),
    findings,
    relations,
    lines: linesAround(findings, source.text),
  };
}

function envelopeOf({ value }: Source): Pick<ReportedFile, "organ" | "organCode" | "year" | "scope"> {
  const report = isRecord(value) ? value : {};
  const text = (key: string) => (typeof report[key] === "string" ? report[key] : null);
  return {
    organ: text("organ"),
    organCode: text("organCode"),
    year: typeof report["year"] === "number" ? report["year"] : null,
    scope: isRecord(value) && report["scope"] === undefined ? "own" : text("scope"),
  };
}

function linesAround(findings: readonly Finding[], text: string): ReadonlyMap<number, string> {
  const wanted = new Set(
    findings.flatMap(({ range }) => (range ? [range.start.line - 1, range.start.line] : [])),
  );
  const lines = new Map<number, string>();
  if (wanted.size === 0) return lines;
  for (const [number, line] of text.split(/\r\n|[\r\n]/).entries())
    if (wanted.has(number)) lines.set(number, line);
  return lines;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
