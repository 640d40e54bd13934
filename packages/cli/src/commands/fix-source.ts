import {
  applyChanges,
  checkReport,
  Positions,
  readSource,
  type Source,
  type TextChange,
} from "@gouji/core";
import type { Settings } from "../input/settings.js";

/** Mending one thing can bring another to light; this many rounds are enough for any report that can be mended. */
const mostRounds = 10;

/** Applies every safe fix, until there are none. */
export function fixSource(
  source: Source,
  settings: Settings,
): { source: Source; fixes: number } {
  let current = source;
  let fixes = 0;
  for (let round = 0; round < mostRounds; round++) {
    const changes = safeChanges(current, settings);
    if (changes.length === 0) break;
    current = readSource(applyChanges(current.text, changes), current.file);
    fixes += changes.length;
  }
  return { source: current, fixes };
}

/** The edits of the safe fixes, without those that touch an earlier one: their turn comes in the next round. */
function safeChanges(source: Source, { forms, context }: Settings): TextChange[] {
  const positions = new Positions(source.text);
  const { findings } = checkReport(source, forms, context);
  const safe = findings
    .filter(({ suppressed }) => suppressed === undefined)
    .flatMap(({ fixes }) => fixes.find(({ kind }) => kind === "safe")?.edits ?? []);
  const changes: TextChange[] = [];
  for (const { range, newText } of safe) {
    const change = { start: positions.offset(range.start), end: positions.offset(range.end), newText };
    if (changes.every(({ start, end }) => change.end < start || change.start > end)) changes.push(change);
  }
  return changes;
}
