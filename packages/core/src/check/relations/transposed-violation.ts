import { labelOf, type Subject } from "../../report/subject.js";
import type { Fault } from "../build-finding.js";
import type { Assessed } from "../../report/assess.js";
import type { Transposed } from "./find-transposed.js";
import { cellAt } from "./relation-text.js";

/** Says that two adjacent figures stand in each other's place. */
export function transposedViolation(
  [first, second]: Transposed,
  failed: readonly Assessed[],
  subject: Subject,
): Fault {
  const { messages, figures } = subject;
  const one = { pointer: cellAt(first, subject).pointer, value: figures.values[first] ?? 0 };
  const other = { pointer: cellAt(second, subject).pointer, value: figures.values[second] ?? 0 };
  const otherLabel = labelOf(cellAt(second, subject), messages);
  return {
    rule: failed[0]?.relation.rule ?? "",
    severity: failed[0]?.relation.severity ?? "error",
    pointer: one.pointer,
    message: messages.transposed(one.value, otherLabel, other.value),
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
