import { checkReport } from "../check/check.js";
import type { Form } from "../form/form.js";
import type { ConditionExample } from "../rules/conditions/condition.js";
import { readSource } from "../source/read-source.js";
import { printSample } from "./print-sample.js";
import { sampleOf } from "./sample-report.js";

/**
 * An example that does what its page says: in a correct report nothing is found where it is written rightly, and this rule
 * speaks where it is written wrongly. Nothing for any other.
 */
export function checkedExample<Example extends ConditionExample>(
  rule: string,
  example: Example | undefined,
  form: Form,
): Example | undefined {
  if (!example) return undefined;
  const passing = rulesFound(example, example.passing, form);
  const failing = rulesFound(example, example.failing, form);
  return passing.length === 0 && failing.includes(rule) ? example : undefined;
}

function rulesFound({ at, organKind }: ConditionExample, text: string, form: Form): readonly string[] {
  const sample = sampleOf(form);
  const report = printSample(sample.form, { ...sample.values, instead: { at, text } });
  const source = readSource(report, "sample.yaml", [form]);
  return checkReport(source, [form], organKind ? { organKind } : {}).findings.map(({ rule }) => rule);
}
