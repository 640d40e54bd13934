import type { Gap, RelationCounts } from "../finding.js";
import type { Outcome } from "../../report/evaluate.js";
import type { Assessed } from "../../report/assess.js";

/** How many relations hold, fail, or cannot be assessed, and why. */
export function countRelations(assessed: readonly Assessed[]): RelationCounts {
  const count = (kind: Outcome["kind"]) => assessed.filter(({ outcome }) => outcome.kind === kind).length;
  const gaps = assessed.flatMap(({ outcome }) => gapOf(outcome) ?? []);
  const because: Partial<Record<Gap, number>> = {};
  for (const gap of gaps) because[gap] = (because[gap] ?? 0) + 1;
  return {
    held: count("holds"),
    failed: count("fails"),
    unassessable: gaps.length,
    ...(gaps.length > 0 && { because }),
  };
}

function gapOf(outcome: Outcome): Gap | undefined {
  switch (outcome.kind) {
    case "holds":
    case "fails":
      return undefined;
    case "incomplete":
      return outcome.remainder === 0 ? "zeroBlanks" : "remainder";
    case "unassessable":
      return outcome.because;
  }
}
