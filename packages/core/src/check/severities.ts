import type { Severity } from "../form/schema.js";
import type { CheckContext } from "../report/context.js";
import type { Rule } from "../rules/rule.js";

const order = { off: 0, info: 1, warning: 2, error: 3 } satisfies Record<Severity | "off", number>;

/** How severe a rule is: as its office has set, else as the rule says. What keeps a report from being read stays. */
export function severityOf(rule: Rule, { severities }: CheckContext): Severity | "off" {
  return rule.traits.suppressible ? (severities?.[rule.id] ?? rule.severity) : rule.severity;
}

/** The severest of the rules that one violation breaks. */
export function severest(broken: readonly Rule[], context: CheckContext): Severity | "off" {
  return broken
    .map((rule) => severityOf(rule, context))
    .reduce<Severity | "off">((most, one) => (order[one] > order[most] ? one : most), "off");
}
