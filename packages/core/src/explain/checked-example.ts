import { checkReport } from "../check/check.js";
import type { Form } from "../form/form.js";
import type { ConditionExample } from "../rules/conditions/condition.js";
import { applyChanges, setText } from "../source/edit.js";
import { readSource } from "../source/read-source.js";
import { stepsOf } from "../text/json-pointer.js";
import { sampleReport } from "./sample-report.js";

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

function rulesFound({ at, organKind }: ConditionExample, value: string, form: Form): readonly string[] {
  const sample = readSource(sampleReport(form), "sample.yaml");
  const change = setText(sample, stepsOf(at), value);
  if (!change) return ["?"];
  const source = readSource(applyChanges(sample.text, [change]), "sample.yaml");
  return checkReport(source, [form], organKind ? { organKind } : {}).findings.map(({ rule }) => rule);
}
