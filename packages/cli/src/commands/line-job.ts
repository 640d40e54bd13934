import type { Finding } from "@gouji/core";

/** A line that is read: one document to be made. */
export interface LineJob {
  /** Comes back with the answer; answers come as they are ready. */
  readonly id?: string | number;
  readonly to: "html" | "fragment" | "pdf";
  /** The text of a report file, or the report as data. */
  readonly report: string | object;
  /** Last year's report of the same organ, to be compared with; likewise. */
  readonly lastYear?: string | object;
  /** The file's name, which a PDF gives to its attachment. */
  readonly file?: string;
  readonly draft?: boolean;
  /** In milliseconds. */
  readonly timeout?: number;
}

/** A line that is written: the document, the findings for which it is refused, or what went wrong. */
export interface LineAnswer {
  readonly id?: string | number | undefined;
  readonly to?: LineJob["to"];
  readonly title?: string;
  readonly encoding?: "utf-8" | "base64";
  readonly content?: string;
  readonly findings?: readonly Finding[];
  readonly error?: string;
}

const kinds = {
  id: ["string", "number", "undefined"],
  report: ["string", "object"],
  lastYear: ["string", "object", "undefined"],
  file: ["string", "undefined"],
  draft: ["boolean", "undefined"],
  timeout: ["number", "undefined"],
} as const;

/** The id of what may be no job, for its caller to know which it was. */
export function idOf(value: unknown): LineJob["id"] {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : undefined;
}

export function isLineJob(value: unknown): value is LineJob {
  if (typeof value !== "object" || value === null) return false;
  const job = value as Readonly<Record<string, unknown>>;
  const fits = Object.entries(kinds).every(([key, types]) =>
    (types as readonly string[]).includes(typeof job[key]),
  );
  return (
    fits &&
    job["report"] !== null &&
    job["lastYear"] !== null &&
    ["html", "fragment", "pdf"].includes(String(job["to"]))
  );
}
