import type { Finding, Form, Language, RelationCounts, Source } from "@gouji/core";
import type { CheckedFile } from "./checked-file.js";

/** What is reported of a checked report. Its tree is not part of it: a run may report ten thousand. */
export interface ReportedFile {
  readonly path: string;
  readonly form: string | null;
  /** That its form is printed in. */
  readonly language: Language;
  /** As the report has them; null where it does not. */
  readonly organ: string | null;
  readonly organCode: string | null;
  readonly year: number | null;
  /** What the form has as default where the report does not say. */
  readonly scope: string | null;
  /** What else the form tells reports of one organ apart by: the quarter. */
  readonly identity?: Readonly<Record<string, unknown>>;
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
    language: form?.language ?? "zh",
    ...envelopeOf(source, form),
    ...(lastYear !== undefined && { lastYear }),
    findings,
    relations,
    lines: linesAround(findings, source.text),
  };
}

/** Which fields these are is for the form to say. */
function envelopeOf(
  { value }: Source,
  form: Form | undefined,
): Pick<ReportedFile, "organ" | "organCode" | "year" | "scope" | "identity"> {
  const report = isRecord(value) ? value : {};
  const { organ = "organ", code = "organCode", same = [] } = form?.identity ?? {};
  const at = (key: string) => report[key] ?? form?.places.get(`/${key}`)?.schema.default ?? null;
  const text = (key: string) => {
    const value = at(key);
    return typeof value === "string" ? value : null;
  };
  const others = same.filter((key) => key !== "scope");
  return {
    organ: text(organ),
    organCode: text(code),
    year: typeof report["year"] === "number" ? report["year"] : null,
    scope: text("scope"),
    ...(others.length > 0 && { identity: Object.fromEntries(others.map((key) => [key, at(key)])) }),
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
