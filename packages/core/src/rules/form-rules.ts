import type { Form, Relation, CellRule } from "../form/form.js";
import { commonTraits, type Rule } from "./rule.js";

/** What a form itself declares, in the order of the rules' pages. */
export function declarationsOf({ relations, rules }: Form): (Relation | CellRule)[] {
  return [...relations, ...rules];
}

/** The rule that a relation of a form, or what it asks of single cells, belongs to. */
export function ruleOf(declared: Relation | CellRule): Rule {
  const { rule: id, severity, text } = declared;
  const title = "title" in declared ? declared.title : text;
  const comparesReports = "reports" in declared && declared.reports.length > 0;
  return { id, severity, title, traits: { ...commonTraits, comparesReports } };
}

const rulesOf = new WeakMap<Form, readonly Rule[]>();

/** The rules of a form, each once. */
export function formRules(form: Form): readonly Rule[] {
  const known = rulesOf.get(form);
  if (known) return known;
  const rules = new Map(declarationsOf(form).map((declared) => [declared.rule, ruleOf(declared)]));
  rulesOf.set(form, [...rules.values()]);
  return [...rules.values()];
}
