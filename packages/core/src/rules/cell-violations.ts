import type { Subject } from "../report/subject.js";
import { unmetCells } from "./conditions/conditions.js";
import { ruleOf } from "./form-rules.js";
import type { Violation } from "./violation.js";

/** What a form asks of single cells, and they do not meet. */
export function cellViolations(subject: Subject): Violation[] {
  const { form, context, messages } = subject;
  const language = context.language ?? "zh";
  return form.rules.flatMap((declared) =>
    unmetCells(declared, subject).map(({ cell, value, fixes = [] }): Violation => {
      const what = declared.message[language].replaceAll("{value}", String(value ?? ""));
      return {
        rule: ruleOf(declared),
        pointer: form.cells[cell]?.pointer ?? "",
        message: `${what}${messages.listSeparator}${declared.text[language]}`,
        fixes,
      };
    }),
  );
}
