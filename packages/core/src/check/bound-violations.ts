import type { Subject } from "../report/subject.js";
import { ruleOf } from "../rules/form-rules.js";
import type { Violation } from "../rules/violation.js";
import { boundRules } from "./rules/bound-rules.js";

/** Runs the checks in TypeScript that the form binds to its cells. */
export function boundViolations(subject: Subject): Violation[] {
  const { form, context, messages } = subject;
  return form.rules.flatMap((binding) => {
    const found = boundRules[binding.rule]?.(binding, subject) ?? [];
    return found.map(({ cell, what, fixes = [] }): Violation => ({
      rule: ruleOf(binding),
      pointer: form.cells[cell]?.pointer ?? "",
      message: `${what}${messages.listSeparator}${binding.text[context.language ?? "zh"]}`,
      fixes,
    }));
  });
}
