import { pathOf } from "../neighbours/canonical-uri.js";
import { readFileText } from "../neighbours/file-text.js";
import { type AdjacentYears, type CheckOptions, ReportDocument } from "@gouji/language-service";

/** A report as it is on disk; nothing where it is gone, or is no text. */
export function readClosed(
  uri: string,
  options: CheckOptions,
  adjacentYears?: AdjacentYears,
): ReportDocument | undefined {
  const text = readFileText(pathOf(uri));
  return text === undefined
    ? undefined
    : new ReportDocument({ uri, version: 0, text }, options, adjacentYears);
}
