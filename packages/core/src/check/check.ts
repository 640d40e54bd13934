import type { Form } from "../form/form.js";
import type { CheckContext } from "../report/context.js";
import { selectForm } from "../report/select-form.js";
import { builtinRules } from "../rules/builtin-rules.js";
import type { Source } from "../source/source.js";
import type { CheckResult } from "./finding.js";
import { runRules } from "./run-rules.js";

/** What a check of one report gives, with the form it was checked against. */
export interface ReportCheck extends CheckResult {
  /** Absent where the report names no known form. */
  readonly form?: Form;
}

/** Checks a report against the form it names. */
export function checkReport(source: Source, forms: readonly Form[], context: CheckContext = {}): ReportCheck {
  const form = selectForm(source, forms);
  return { ...(form && { form }), ...runRules(source, form, { forms, rules: builtinRules, context }) };
}

/** Checks a report against a form: how it is written, its structure, and what must hold between its figures. */
export function check(source: Source, form: Form, context: CheckContext = {}): CheckResult {
  return runRules(source, form, { forms: [form], rules: builtinRules, context });
}
