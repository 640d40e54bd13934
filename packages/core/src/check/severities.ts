import type { Severity } from "../form/schema.js";
import type { CheckContext } from "../report/context.js";
import { canBeJudged } from "./judgement.js";

const order = { off: 0, info: 1, warning: 2, error: 3 } satisfies Record<Severity | "off", number>;

/** How severe a rule is: as its office has set, else as the form has it. What keeps a report from being read stays. */
export function severityOf(rule: string, byForm: Severity, { severities }: CheckContext): Severity | "off" {
  return canBeJudged(rule) ? (severities?.[rule] ?? byForm) : byForm;
}

/** The severest of rules that one fault breaks. */
export function severest(
  broken: readonly { readonly rule: string; readonly severity: Severity }[],
  context: CheckContext,
): Severity | "off" {
  return broken
    .map(({ rule, severity }) => severityOf(rule, severity, context))
    .reduce<Severity | "off">((most, one) => (order[one] > order[most] ? one : most), "off");
}
