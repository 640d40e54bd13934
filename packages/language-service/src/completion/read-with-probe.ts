import { readSource, type Source } from "@gouji/core";
import type { ReportDocument } from "../reports/report-document.js";
import { type FoundProbe, findProbe } from "./find-probe.js";
import { type Cursor, dash, probe } from "./typed-word.js";

/** A report as it reads with something whole in place of the word at the cursor, and where that is. */
export interface ReadWithProbe {
  readonly mended: Source;
  readonly found: FoundProbe;
  /** What has to stand in front of an item of a list. */
  readonly dash: string;
}

/** Nothing where no entry can stand, such as between two lines of text. */
export function readWithProbe(
  { word, kind, hasColon, probeTexts }: Cursor,
  { source, uri, forms }: ReportDocument,
): ReadWithProbe | undefined {
  const { text } = source;
  for (const probeText of probeTexts) {
    const mended = readSource(text.slice(0, word.start) + probeText + text.slice(word.end), uri, forms);
    const found = findProbe(mended.root, kind);
    if (found && (hasColon || (isWhole(found) && isNoWorse(mended, source))))
      return { mended, found, dash: probeText.startsWith(dash) ? dash : "" };
  }
  return undefined;
}

/** An entry at an indent at which none can stand makes errors of those behind it. */
function isNoWorse(mended: Source, source: Source): boolean {
  return errorsIn(mended) <= errorsIn(source);
}

function errorsIn({ problems }: Source): number {
  return problems.filter(({ code }) => code === "unparsed").length;
}

/** Whether nothing around the probe became part of its value, or its value part of something else. */
function isWhole({ map }: FoundProbe): boolean {
  const value = map?.entries.get(probe)?.node;
  return value === undefined || (value.kind === "scalar" && value.value === 0);
}
