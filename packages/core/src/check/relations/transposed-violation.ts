import type { Relation } from "../../form/form.js";
import { labelOf, type Subject } from "../../report/subject.js";
import { ruleOf } from "../../rules/form-rules.js";
import type { Violation } from "../../rules/violation.js";
import type { Transposed } from "./find-transposed.js";
import { amountsIn, cellAt } from "./relation-text.js";

/** Says that two adjacent figures stand in each other's place. */
export function transposedViolation(
  [first, second]: Transposed,
  failing: readonly [Relation, ...Relation[]],
  subject: Subject,
): Violation {
  const { messages, figures } = subject;
  const one = { pointer: cellAt(first, subject).pointer, value: figures.values[first] ?? 0 };
  const other = { pointer: cellAt(second, subject).pointer, value: figures.values[second] ?? 0 };
  const amount = amountsIn({ cells: [first, second] }, subject);
  const otherLabel = labelOf(cellAt(second, subject), subject);
  return {
    rule: ruleOf(failing[0]),
    breaks: failing.map(ruleOf),
    pointer: one.pointer,
    message: messages.transposed(amount(one.value), otherLabel, amount(other.value)),
    expected: other.value,
    actual: one.value,
    related: [second],
    fixes: [
      {
        title: messages.exchange,
        kind: "suggested",
        set: [
          { pointer: one.pointer, value: other.value },
          { pointer: other.pointer, value: one.value },
        ],
      },
    ],
  };
}
