import { checkReport } from "../check/check.js";
import type { CheckContext } from "../report/context.js";
import type { Finding, Fix } from "../check/finding.js";
import type { Form } from "../form/form.js";
import { isUnreadable } from "../source/is-unreadable.js";
import { composeChanges } from "../source/compose-changes.js";
import { applyChanges } from "../source/edit.js";
import { traitsOf } from "../rules/traits-of.js";
import { Positions } from "../text/positions.js";
import { readSource } from "../source/read-source.js";
import type { Source, TextChange } from "../source/source.js";

/** Mending one thing can bring another to light; this many rounds are enough for any report that can be mended. */
const mostRounds = 10;

/** What reports are checked with while they are mended. */
export interface FixSettings {
  readonly forms: readonly Form[];
  readonly context: CheckContext;
}

/** A source with what is beyond doubt mended. */
export interface Mended {
  readonly source: Source;
  /** At how many places. */
  readonly places: number;
  /** What was changed of the text it began with. */
  readonly changes: readonly TextChange[];
}

/**
 * Applies the safe fixes, until there are none: first how things are written, then totals. A total over figures that were
 * respelt in the same run is left to be looked at, and a file that cannot be read is left alone.
 */
export function fixSource(source: Source, settings: FixSettings): Mended {
  const respelt = new Set<string>();
  const spelling = fixRounds(source, settings, ({ set }, { rule, pointer }) => {
    const isSpelling = set.length === 0 || traitsOf(rule).ofSource;
    if (isSpelling) respelt.add(pointer);
    return isSpelling;
  });
  const totals = fixRounds(spelling.source, settings, (_, { pointer, related }) =>
    [pointer, ...related.map((figure) => figure.pointer)].every((place) => !respelt.has(place)),
  );
  const rounds = [...spelling.rounds, ...totals.rounds];
  return {
    source: totals.source,
    places: rounds.flat().length,
    changes: composeChanges(source.text.length, rounds),
  };
}

type Choice = (fix: Fix, finding: Finding) => boolean;

function fixRounds(source: Source, settings: FixSettings, choose: Choice) {
  const rounds: TextChange[][] = [];
  let current = source;
  while (rounds.length < mostRounds) {
    const changes = safeChanges(current, settings, choose);
    if (changes.length === 0) break;
    current = readSource(applyChanges(current.text, changes), current.file, settings.forms);
    rounds.push(changes);
  }
  return { source: current, rounds };
}

/** The edits of safe fixes, without those that touch an earlier one: their turn comes in the next round. */
function safeChanges(source: Source, { forms, context }: FixSettings, choose: Choice): TextChange[] {
  if (isUnreadable(source)) return [];
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
