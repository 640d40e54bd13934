import type { Assessed } from "./assess.js";

/**
 * What relations say that blanks must be, by cell: all are 0 where the known figures make up the other side, and a single
 * one is what remains. `undefined` where two relations say different things.
 */
export function impliedFigures(assessed: readonly Assessed[]): ReadonlyMap<number, number | undefined> {
  const implied = new Map<number, number | undefined>();
  for (const { outcome } of assessed) {
    if (outcome.kind !== "incomplete") continue;
    const { blanks, remainder } = outcome;
    if (blanks.length > 1 && remainder > 0) continue;
    for (const cell of blanks)
      implied.set(cell, implied.has(cell) && implied.get(cell) !== remainder ? undefined : remainder);
  }
  return implied;
}
