import type { CellRule, Form } from "../../form/form.js";
import { isMet } from "../../report/is-met.js";
import type { Subject } from "../../report/subject.js";
import type { ConditionExample, Unmet } from "./condition.js";
import { filled } from "./filled.js";
import { namesUnit } from "./names-unit.js";
import { zeroUnlessOrgan } from "./zero-unless-organ.js";

/** The cells that do not meet what the form asks of them. */
export function unmetCells({ cells, must, when }: CellRule, subject: Subject): readonly Unmet[] {
  if (isMet(when, subject.figures, subject.form) !== true) return [];
  switch (must.kind) {
    case "filled":
      return filled.check(cells, must, subject);
    case "namesUnit":
      return namesUnit.check(cells, must, subject);
    case "zeroUnlessOrgan":
      return zeroUnlessOrgan.check(cells, must, subject);
  }
}

/** What meets a form's condition, and what does not. */
export function conditionExample(rule: CellRule, form: Form): ConditionExample | undefined {
  const { must } = rule;
  switch (must.kind) {
    case "filled":
      return filled.example(rule, must, form);
    case "namesUnit":
      return namesUnit.example(rule, must, form);
    case "zeroUnlessOrgan":
      return zeroUnlessOrgan.example(rule, must, form);
  }
}
