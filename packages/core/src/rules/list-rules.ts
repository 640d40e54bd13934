import type { Language } from "../text/language.js";
import type { Form, Relation, RuleBinding } from "../form/form.js";
import type { Severity } from "../form/schema.js";
import { boundRuleWords } from "./bound-rule-words.js";
import { builtinRules } from "./builtin-rules.js";

export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, in one sentence. */
  readonly title: string;
}

/** All rules that these forms are checked by: those of the forms first, then those of every report. */
export function listRules(forms: readonly Form[], language: Language = "zh"): RuleEntry[] {
  const entries = new Map<string, RuleEntry>();
  for (const { rule, severity, text } of forms.flatMap(ownRules)) {
    if (!entries.has(rule))
      entries.set(rule, { id: rule, severity, title: (boundRuleWords[rule]?.title ?? text)[language] });
  }
  for (const { id, severity, title } of builtinRules)
    entries.set(id, { id, severity, title: title[language] });
  return [...entries.values()];
}

/** What a form itself declares. */
export function ownRules({ relations, rules }: Form): (Relation | RuleBinding)[] {
  return [...relations, ...rules];
}
