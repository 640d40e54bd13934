import { readSource } from "../source/read-source.js";
import { formatId } from "./select-form.js";

/** The fields around the parts of a report, as they are written: they tell whose it is. */
export interface ReportHead {
  readonly year: number;
  /** The id of the form that the report names. */
  readonly format?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Nothing for what names no year. */
export function headOf(report: unknown): ReportHead | undefined {
  if (typeof report !== "object" || report === null || Array.isArray(report)) return undefined;
  const fields = report as ReportHead["fields"];
  const { year, format } = fields;
  if (typeof year !== "number") return undefined;
  const isNamed = typeof format === "string" || typeof format === "number";
  return { year, ...(isNamed && { format: formatId(format) }), fields };
}

/** The same from the text of a report file, without reading its tables and prose: folders hold thousands. */
export function headIn(text: string, file: string): ReportHead | undefined {
  const head = /\.json$/i.test(file) ? "" : shortEntries(text.replace(/^\uFEFF/, ""));
  const read = (part: string) => headOf(readSource(part, file, []).value);
  // A report may be written otherwise: in braces, or indented as a whole.
  return read(head) ?? read(text);
}

/** A field is a word or a few; what goes on is prose, and rows in braces are a table. */
const mostLines = 20;
const longestLine = 300;

function isField([first = "", ...below]: readonly string[]): boolean {
  if (below.length >= mostLines || /:\s*[|>]/.test(first)) return false;
  return (
    first.length <= longestLine && below.every((line) => line.length <= longestLine && !line.includes("{"))
  );
}

/** The entries of a YAML report that may be fields: a key at the beginning of a line, and what is indented below. */
function shortEntries(text: string): string {
  const entries: string[][] = [];
  for (const line of text.split("\n")) {
    if (/^[^\s#-]/.test(line)) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  return entries.filter(isField).flat().join("\n");
}
