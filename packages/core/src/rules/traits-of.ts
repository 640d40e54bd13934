import { builtinRules } from "./builtin-rules.js";
import { commonTraits, type RuleTraits } from "./rule.js";

const traits = new Map(builtinRules.map((rule) => [rule.id, rule.traits]));

/** The traits of a rule that a finding names; what a form declares has the common ones. */
export function traitsOf(rule: string): RuleTraits {
  return traits.get(rule) ?? commonTraits;
}
