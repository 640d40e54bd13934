import type { Form, Relation, RuleBinding } from "../form/form.js";
import { boundRuleWords } from "./bound-rule-words.js";
import { commonTraits, type Rule } from "./rule.js";

/** What a form itself declares, in the order of the rules' pages. */
export function declarationsOf({ relations, rules }: Form): (Relation | RuleBinding)[] {
  return [...relations, ...rules];
}

/** The rule that a relation of a form, or one of its checks of single cells, belongs to. */
export function ruleOf(declared: Relation | RuleBinding): Rule {
  const { rule: id, severity, text } = declared;
  const comparesReports = "reports" in declared && declared.reports.length > 0;
  return {
    id,
    severity,
    title: boundRuleWords[id]?.title ?? text,
    traits: { ...commonTraits, comparesReports },
  };
}

/** The rules of a form, each once. */
export function formRules(form: Form): Rule[] {
  return [...new Map(declarationsOf(form).map((declared) => [declared.rule, ruleOf(declared)])).values()];
}
