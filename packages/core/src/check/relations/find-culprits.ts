import { evaluate } from "../../report/evaluate.js";
import type { Subject } from "../../report/subject.js";
import type { Equation } from "./equation.js";
import { isExplainedByTwo } from "./explained-by-two.js";
import type { Candidate, Surroundings } from "./find-candidates.js";

/** The one figure behind several failing relations. */
export interface Culprit extends Candidate {
  /** Whether no reader of the report could think that another figure is wrong. */
  readonly isCertain: boolean;
}

/**
 * Of the figures that may be wrong, those that explain more than any other: two failing relations at least, and all that any
 * other candidate for these would explain. One failing relation never tells its wrong figure from the right ones.
 */
export function findCulprits(
  candidates: readonly Candidate[],
  around: Surroundings,
  subject: Subject,
): Culprit[] {
  const culprits = candidates.flatMap((candidate) => {
    const rivals = candidates.filter((other) => other !== candidate && sharesRelation(other, candidate));
    if (candidate.mends.length < 2 || !rivals.every((rival) => explainsLess(rival, candidate))) return [];
    const isCertain =
      rivals.length === 0 &&
      candidate.isFullyKnown &&
      hasIndependentWitnesses(candidate) &&
      !isExplainedByTwo(candidate, around) &&
      !contradictsOtherReport(candidate, subject);
    return [{ ...candidate, isCertain }];
  });
  if (explainAll(culprits, around)) return culprits;
  return culprits.map((culprit) => ({ ...culprit, isCertain: false }));
}

/**
 * Whether nothing fails in the table that the culprits, all certain, do not explain. What they leave may come of the same
 * mistake: a wrong figure that was carried into its totals makes right ones look wrong.
 */
function explainAll(culprits: readonly Culprit[], { assessed }: Surroundings): boolean {
  const certain = culprits.filter(({ isCertain }) => isCertain);
  const explained = new Set(certain.flatMap(({ mends }) => mends.map(({ relation }) => relation)));
  return assessed.every(
    ({ relation, outcome }) =>
      outcome.kind !== "fails" || relation.kind !== "equals" || explained.has(relation),
  );
}

function sharesRelation(one: Candidate, other: Candidate): boolean {
  return one.mends.some((equation) => other.mends.includes(equation));
}

function explainsLess(rival: Candidate, { mends }: Candidate): boolean {
  return rival.mends.length < mends.length && rival.mends.every((equation) => mends.includes(equation));
}

/** Two relations that agree on the figure prove something only if no other written figure could mislead both. */
function hasIndependentWitnesses({ cell, mends }: Candidate): boolean {
  const sharesNothing = (one: Equation, other: Equation) =>
    [...one.factors].every(
      ([shared, factor]) => shared === cell || factor === 0 || (other.factors.get(shared) ?? 0) === 0,
    );
  return mends.some((one, index) => mends.slice(index + 1).some((other) => sharesNothing(one, other)));
}

/** Whether the figure agrees with another report now, or would differ from it in another way. */
function contradictsOtherReport(
  { cell, expected }: Candidate,
  { figures, form, assessed }: Subject,
): boolean {
  const changed = { ...figures, values: figures.values.with(cell, expected) };
  return assessed.some(
    ({ relation, outcome }) =>
      relation.reports.length > 0 &&
      relation.cells.includes(cell) &&
      outcome.kind !== "unassessable" &&
      evaluate(relation, changed, form).kind === "fails",
  );
}
