import {
  applyChanges,
  checkReport,
  type Finding,
  type Fix,
  Positions,
  readSource,
  type Source,
  type TextChange,
} from "@gouji/core";
import type { Settings } from "../input/settings.js";

/** Mending one thing can bring another to light; this many rounds are enough for any report that can be mended. */
const mostRounds = 10;

/** A source with what is beyond doubt mended, and at how many places. */
export interface Mended {
  readonly source: Source;
  readonly places: number;
}

/**
 * Applies the safe fixes, until there are none: first how things are written, then totals. A total over figures that were
 * respelt in the same run is left to be looked at, and a file that cannot be read is left alone.
 */
export function fixSource(source: Source, settings: Settings): Mended {
  const respelt = new Set<string>();
  const spelling = fixAll(source, settings, ({ set }, { rule, pointer }) => {
    const isSpelling = set.length === 0 || spellingRules.has(rule);
    if (isSpelling) respelt.add(pointer);
    return isSpelling;
  });
  const totals = fixAll(spelling.source, settings, (_, { pointer, related }) =>
    [pointer, ...related.map((figure) => figure.pointer)].every((place) => !respelt.has(place)),
  );
  return { source: totals.source, places: spelling.places + totals.places };
}

const spellingRules = new Set(["number-format", "format-unquoted", "value-kind"]);

type Choice = (fix: Fix, finding: Finding) => boolean;

function fixAll(source: Source, settings: Settings, choose: Choice): Mended {
  let current = source;
  let places = 0;
  for (let round = 0; round < mostRounds; round++) {
    const changes = safeChanges(current, settings, choose);
    if (changes.length === 0) break;
    current = readSource(applyChanges(current.text, changes), current.file, settings.forms);
    places += changes.length;
  }
  return { source: current, places };
}

/** The edits of safe fixes, without those that touch an earlier one: their turn comes in the next round. */
function safeChanges(source: Source, { forms, context }: Settings, choose: Choice): TextChange[] {
  if (source.problems.some(({ code }) => code === "syntax")) return [];
  const positions = new Positions(source.text);
  const changes: TextChange[] = [];
  for (const finding of checkReport(source, forms, context).findings) {
    const fix =
      finding.suppressed === undefined ? finding.fixes.find(({ kind }) => kind === "safe") : undefined;
    if (!fix || !choose(fix, finding)) continue;
    for (const { range, newText } of fix.edits) {
      const change = { start: positions.offset(range.start), end: positions.offset(range.end), newText };
      if (changes.every(({ start, end }) => change.end < start || change.start > end)) changes.push(change);
    }
  }
  return changes;
}
