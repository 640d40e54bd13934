import type { Relation } from "../../form/form.js";
import type { Violation } from "../../rules/violation.js";
import { evaluate } from "../../report/evaluate.js";
import type { Figures } from "../../report/figures.js";
import type { Assessed } from "../../report/assess.js";
import { relationViolations } from "./relation-violations.js";
import type { Subject } from "../../report/subject.js";

/**
 * What does not agree with other reports, each fact once.
 *
 * @param mended the figures as they are once what is wrong inside the report is mended: that is reported already
 */
export function differencesFromOthers(
  assessed: readonly Assessed[],
  mended: Figures["values"],
  subject: Subject,
): Violation[] {
  if (!assessed.some(({ relation }) => isToOther(relation))) return [];
  const { figures, form } = subject;
  const then = assessed.map(({ relation }): Assessed => ({
    relation,
    outcome: evaluate(relation, { ...figures, values: mended }, form),
  }));
  return then
    .filter(({ relation, outcome }) => isToOther(relation) && outcome.kind === "fails")
    .filter((one) => !followsFromParts(one, then))
    .flatMap(({ relation }) => assessed.find((now) => now.relation === relation) ?? [])
    .flatMap((now) => relationViolations(now, [], subject));
}

function isToOther({ reports }: Relation): boolean {
  return reports.length > 0;
}

/**
 * A total that differs from another report's because its parts do, and by as much, is one fact with them. The total itself
 * must be right.
 */
function followsFromParts({ relation, outcome }: Assessed, assessed: readonly Assessed[]): boolean {
  const [total, ...others] = relation.plus;
  if (total === undefined || others.length > 0) return false;
  const sum = assessed.find((one) => one.relation.total === total.cell && one.outcome.kind === "holds");
  const summed = sum?.relation.plus.map(({ cell }) => cell) ?? [];
  const parts = assessed.filter(
    (one) => one.relation.rule === relation.rule && summed.includes(one.relation.plus[0]?.cell ?? -1),
  );
  const difference = parts.reduce((whole, one) => whole + excess(one.outcome), 0);
  return parts.length > 0 && difference === excess(outcome);
}

function excess(outcome: Assessed["outcome"]): number {
  return outcome.kind === "fails" ? outcome.left - outcome.right : 0;
}
