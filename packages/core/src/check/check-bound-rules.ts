import type { Fault } from "./build-finding.js";
import { boundRules } from "./rules/bound-rules.js";
import type { Subject } from "../report/subject.js";

/** Runs the checks in TypeScript that the form binds to its cells. */
export function checkBoundRules(subject: Subject): Fault[] {
  const { form, context, messages } = subject;
  return form.rules.flatMap((binding) => {
    const found = boundRules[binding.rule]?.(binding, subject) ?? [];
    return found.map(({ cell, what, fixes = [] }): Fault => ({
      rule: binding.rule,
      severity: binding.severity,
      pointer: form.cells[cell]?.pointer ?? "",
      message: `${what}${messages.listSeparator}${binding.text[context.language ?? "zh"]}`,
      fixes,
    }));
  });
}
