import { checkReport } from "../check/check.js";
import type { Finding, Fix } from "../check/finding.js";
import type { Form } from "../form/form.js";
import type { CheckContext } from "../report/context.js";
import { composeChanges } from "../source/compose-changes.js";
import { applyChanges } from "../source/edit.js";
import { isUnreadable } from "../source/is-unreadable.js";
import { readSource } from "../source/read-source.js";
import type { Source, TextChange } from "../source/source.js";
import { Positions } from "../text/positions.js";
import { type ChangedFigure, changedFigures } from "./changed-figures.js";

/** Mending one thing can bring another to light; this many rounds are enough for any report that can be mended. */
const mostRounds = 50;

/** What reports are checked with while they are mended. */
export interface FixSettings {
  readonly forms: readonly Form[];
  readonly context: CheckContext;
  /**
   * Totals are also set to the sum of their parts where it cannot be known whether the total or a part is wrong: for an
   * author who vouches for the parts.
   */
  readonly unsafe?: boolean;
}

/** A source with what is beyond doubt mended. */
export interface Mended {
  readonly source: Source;
  /** At how many places. */
  readonly places: number;
  /** What was changed of the text it began with. */
  readonly changes: readonly TextChange[];
  /** The cells that now hold another figure, or one that can be read. */
  readonly figures: readonly ChangedFigure[];
}

/**
 * Applies the safe fixes until there are none: a second run changes nothing. With `unsafe`, totals are set after these. A
 * file that cannot be read is left alone.
 */
export function fixSource(source: Source, settings: FixSettings): Mended {
  const safe = fixRounds(source, settings, ({ kind }) => kind === "safe");
  const vouched = settings.unsafe
    ? fixRounds(safe.source, settings, ({ kind, assumes }) => kind === "safe" || assumes === "parts")
    : { source: safe.source, rounds: [] };
  const rounds = [...safe.rounds, ...vouched.rounds];
  const changes = composeChanges(source.text.length, rounds);
  return {
    source: vouched.source,
    places: changes.length,
    changes,
    figures: rounds.length === 0 ? [] : changedFigures(source, vouched.source, settings),
  };
}

function fixRounds(source: Source, settings: FixSettings, wanted: (fix: Fix) => boolean) {
  const rounds: TextChange[][] = [];
  let current = source;
  while (rounds.length < mostRounds) {
    const changes = changesIn(current, settings, wanted);
    if (changes.length === 0) break;
    current = readSource(applyChanges(current.text, changes), current.file, settings.forms);
    rounds.push(changes);
  }
  return { source: current, rounds };
}

/** The edits of fixes, each whole, without those that touch an earlier one: their turn comes in the next round. */
function changesIn(
  source: Source,
  { forms, context }: FixSettings,
  wanted: (fix: Fix) => boolean,
): TextChange[] {
  if (isUnreadable(source)) return [];
  const positions = new Positions(source.text);
  const changes: TextChange[] = [];
  for (const finding of checkReport(source, forms, context).findings) {
    const edits = (fixOf(finding, wanted)?.edits ?? []).map(({ range, newText }) => ({
      start: positions.offset(range.start),
      end: positions.offset(range.end),
      newText,
    }));
    if (!edits.some((edit) => changes.some((change) => touch(edit, change)))) changes.push(...edits);
  }
  return changes;
}

function touch(one: TextChange, other: TextChange): boolean {
  return one.start <= other.end && one.end >= other.start;
}

function fixOf({ suppressed, fixes }: Finding, wanted: (fix: Fix) => boolean): Fix | undefined {
  return suppressed === undefined ? fixes.find(wanted) : undefined;
}
