import type { Form } from "../form/form.js";
import type { CheckContext } from "../report/context.js";
import { formOf } from "../report/form-of.js";
import { selectForm } from "../report/select-form.js";
import { builtinRules } from "../rules/builtin-rules.js";
import type { Source } from "../source/source.js";
import type { CheckedReport } from "./checked-report.js";
import { runRules } from "./run-rules.js";

/** Checks a report against the form it names. */
export function checkReport(
  source: Source,
  forms: readonly Form[],
  context: CheckContext = {},
): CheckedReport {
  return runRules(source, selectForm(source, forms), { forms, rules: builtinRules, context });
}

/** Checks a report against a form: how it is written, its structure, and what must hold between its figures. */
export function check(source: Source, form: Form, context: CheckContext = {}): CheckedReport {
  return runRules(source, formOf(source, form), { forms: [form], rules: builtinRules, context });
}
