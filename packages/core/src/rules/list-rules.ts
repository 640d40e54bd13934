import type { Form } from "../form/form.js";
import type { Severity } from "../form/schema.js";
import type { Language } from "../text/language.js";
import { builtinRules } from "./builtin-rules.js";
import { formRules } from "./form-rules.js";
import { withNamedRow } from "./named-rows.js";
import type { Rule } from "./rule.js";

export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, in one sentence. */
  readonly title: string;
}

/** All rules that reports of these forms are checked by: those of the forms first, then those of every report. */
export function listRules(forms: readonly Form[], language: Language = "zh"): RuleEntry[] {
  const rules = new Map<string, Rule>();
  for (const rule of [...forms.map(withNamedRow).flatMap(formRules), ...builtinRules])
    if (!rules.has(rule.id)) rules.set(rule.id, rule);
  return [...rules.values()].map(({ id, severity, title }) => ({ id, severity, title: title[language] }));
}
