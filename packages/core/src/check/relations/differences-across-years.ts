import type { Fault } from "../build-finding.js";
import { evaluate } from "../../report/evaluate.js";
import type { Figures } from "../../report/figures.js";
import type { Assessed } from "./find-culprits.js";
import { relationFaults } from "./relation-faults.js";
import type { Subject } from "../../report/subject.js";

/**
 * What does not agree with last year's report, each fact once.
 *
 * @param mended the figures as they are once what is wrong inside the report is mended: that is told already
 */
export function differencesAcrossYears(
  assessed: readonly Assessed[],
  mended: Figures["values"],
  subject: Subject,
): Fault[] {
  if (!assessed.some(({ relation }) => relation.lastYear)) return [];
  const { figures, form } = subject;
  const then = assessed.map(({ relation }): Assessed => ({
    relation,
    outcome: evaluate(relation, { ...figures, values: mended }, form),
  }));
  const isTold = (cell: number | undefined) => cell !== undefined && mended[cell] !== figures.values[cell];
  return then
    .filter(
      ({ relation, outcome }) => relation.lastYear && outcome.kind === "fails" && !isTold(relation.plus[0]),
    )
    .filter((one) => !followsFromParts(one, then))
    .flatMap((one) => relationFaults(one, subject));
}

/**
 * A total that differs from last year's because its parts do, and by as much, is one fact with them. The total itself must
 * be right.
 */
function followsFromParts({ relation, outcome }: Assessed, assessed: readonly Assessed[]): boolean {
  const [total, ...others] = relation.plus;
  if (total === undefined || others.length > 0) return false;
  const sum = assessed.find((one) => one.relation.total === total && one.outcome.kind === "holds");
  const parts = assessed.filter(
    (one) => one.relation.rule === relation.rule && sum?.relation.plus.includes(one.relation.plus[0] ?? -1),
  );
  const difference = parts.reduce((whole, one) => whole + excess(one.outcome), 0);
  return parts.length > 0 && difference === excess(outcome);
}

function excess(outcome: Assessed["outcome"]): number {
  return outcome.kind === "fails" ? outcome.left - outcome.right : 0;
}
