import type { Subject } from "../../report/subject.js";
import { ruleOf } from "../../rules/form-rules.js";
import type { Violation } from "../../rules/violation.js";
import type { Culprit } from "./find-culprits.js";
import { amountsIn, cellAt, explained, otherCells } from "./relation-text.js";
import { setFigure } from "../../rules/set-figure.js";

/** Names the one figure behind several failing relations; as a suspicion, unless nothing else could be meant. */
export function culpritViolation({ cell, expected, mends, isCertain }: Culprit, subject: Subject): Violation {
  const { figures, messages } = subject;
  const actual = figures.values[cell] ?? 0;
  const amount = amountsIn({ cells: [cell] }, subject);
  const [right, wrong] = [amount(expected), amount(actual)];
  const difference = messages.difference(wrong, right);
  const relations = mends.map(({ relation }) => relation);
  const say = isCertain ? messages.culprit : messages.likelyCulprit;
  return {
    rule: ruleOf(mends[0].relation),
    breaks: relations.map(ruleOf),
    pointer: cellAt(cell, subject).pointer,
    message: explained(say(right, wrong, difference, mends.length), relations, subject),
    expected,
    actual,
    related: otherCells(cell, relations),
    fixes: [setFigure(cell, expected, subject, { kind: isCertain ? "safe" : "suggested" })],
  };
}
