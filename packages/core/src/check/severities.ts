import type { Severity } from "../form/schema.js";
import type { CheckContext } from "../report/context.js";
import type { Rule } from "../rules/rule.js";
import { severityRank } from "../rules/severity-rank.js";

/** How severe a rule is: as its office has set, else as the rule says. What keeps a report from being read stays. */
export function severityOf(rule: Rule, { severities }: CheckContext): Severity | "off" {
  return rule.traits.suppressible ? (severities?.[rule.id] ?? rule.severity) : rule.severity;
}

/** The severest of the rules that one violation breaks. */
export function severest(broken: readonly Rule[], context: CheckContext): Severity | "off" {
  return broken
    .map((rule) => severityOf(rule, context))
    .reduce<Severity | "off">((most, one) => (severityRank[one] > severityRank[most] ? one : most), "off");
}
