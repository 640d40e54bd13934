import type { Source, SourceProblem } from "./source.js";

/** Whether the file could not be read, so that its content says nothing. */
export function isUnreadable(source: Source): boolean {
  return source.problems.some(makesUnreadable);
}

/** Whether a problem leaves nothing of the file to rely on. */
export function makesUnreadable({ code }: SourceProblem): boolean {
  return code === "unparsed" || code === "not-plain";
}
