import type { Fault } from "../build-finding.js";
import type { Culprit } from "./find-culprits.js";
import { cellAt, explained, otherCells } from "./relation-words.js";
import { setFigure } from "./set-figure.js";
import type { Subject } from "../../report/subject.js";
import { termsText } from "./terms-text.js";

/** Names the one figure that is wrong, with the relations that fail because of it. */
export function culpritFault({ cell, expected, mends }: Culprit, subject: Subject): Fault {
  const { figures, messages } = subject;
  const actual = figures.values[cell] ?? 0;
  const difference = messages.difference(actual, expected);
  const [first, ...others] = mends;
  const isPlainTotal = first.total === cell && others.length === 0;
  const what = isPlainTotal
    ? messages.wrongTotal(expected, termsText(first, subject).left, actual, difference)
    : messages.culprit(expected, actual, difference, mends.length);
  return {
    rule: first.rule,
    severity: first.severity,
    breaks: mends,
    pointer: cellAt(cell, subject).pointer,
    message: explained(what, mends, subject),
    expected,
    actual,
    related: otherCells(cell, mends),
    fixes: [setFigure(cell, expected, subject, { isCulprit: true })],
  };
}
