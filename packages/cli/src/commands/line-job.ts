import type { Finding } from "@gouji/core";
import { type FormatName, formatNames, isFormatName } from "@gouji/renderer/formats";

/** A line that is read: one document to be made. */
export interface LineJob {
  /** Comes back with the answer; answers come as they are ready. */
  readonly id?: string | number;
  readonly to: FormatName;
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
  /** Of the line it answers, counted from 1, where that has no id. */
  readonly line?: number;
  readonly to?: LineJob["to"];
  readonly title?: string;
  readonly encoding?: "utf-8" | "base64";
  readonly content?: string;
  readonly findings?: readonly Finding[];
  readonly error?: string;
}

interface Key {
  readonly fits: (value: unknown) => boolean;
  readonly expected: string;
}

const isText = (value: unknown) => typeof value === "string";
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isReport = (value: unknown) => isText(value) || isRecord(value);
const optional =
  (fits: Key["fits"]): Key["fits"] =>
  (value) =>
    value === undefined || fits(value);

const report = "the text of a report, or the report as an object";
const keys: Readonly<Record<string, Key>> = {
  id: { fits: (value) => value === undefined || isId(value), expected: "a string or a number" },
  to: { fits: isFormatName, expected: formatNames.join(", ") },
  report: { fits: isReport, expected: report },
  lastYear: { fits: optional(isReport), expected: report },
  file: { fits: optional(isText), expected: "the name of a file" },
  draft: { fits: optional((value) => typeof value === "boolean"), expected: "true or false" },
  timeout: {
    fits: optional((value) => typeof value === "number" && value > 0),
    expected: "a number of milliseconds above 0",
  },
} satisfies Record<keyof LineJob, Key>;

function isId(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** The id of what may be no job, for its caller to know which it was. */
export function idOf(value: unknown): LineJob["id"] {
  return isRecord(value) && isId(value["id"]) ? value["id"] : undefined;
}

/**
 * A line's content as a job.
 * @throws {Error} that names the key that is wrong
 */
export function lineJob(value: unknown): LineJob {
  const known = Object.keys(keys).join(", ");
  if (!isRecord(value)) throw new Error(`a line is an object with the keys ${known}`);
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(keys, key));
  if (unknown !== undefined) throw new Error(`there is no key ${unknown}; known are ${known}`);
  const wrong = Object.entries(keys).find(([key, { fits }]) => !fits(value[key]));
  if (wrong)
    throw new Error(
      `${wrong[0]} is ${wrong[0] in value ? "wrong" : "missing"}; it takes ${wrong[1].expected}`,
    );
  // Each key has just been looked at.
  return value as unknown as LineJob;
}
