import type { Relation } from "../../form/form.js";
import type { Fault } from "../build-finding.js";
import type { Outcome } from "../../report/evaluate.js";
import { computedTotal, roundedSum } from "../../report/figures.js";
import { fitsCell } from "../../report/fits-cell.js";
import type { Assessed } from "./find-culprits.js";
import { cellAt, explained, lastYearCells, otherCells } from "./relation-words.js";
import { setFigure } from "./set-figure.js";
import type { Subject } from "../../report/subject.js";
import { lastYearTermsText, termsText } from "./terms-text.js";

type Failure = Extract<Outcome, { kind: "fails" }>;

/** A relation that no single figure explains is told at its total, or at the last figure of its right-hand side. */
export function relationFaults({ relation, outcome }: Assessed, subject: Subject): Fault[] {
  if (outcome.kind !== "fails") return [];
  const { total } = relation;
  const computedBy = total === undefined ? undefined : subject.figures.computedBy.get(total);
  if (total !== undefined && computedBy) {
    return [relation, computedBy].map((one) =>
      disagreement(one, one === relation ? computedBy : relation, total, subject),
    );
  }
  // Last year's report is published: what does not agree with it is told in this year's.
  const at = relation.lastYear ? relation.plus[0] : (total ?? relation.right.at(-1));
  if (at === undefined) return [];
  if (relation.lastYear && relation.kind === "equals") return [lastYearFault(relation, outcome, at, subject)];
  return [
    {
      rule: relation.rule,
      severity: relation.severity,
      pointer: cellAt(at, subject).pointer,
      message: explained(whatIsWrong(relation, outcome, subject), [relation], subject),
      related: otherCells(at, [relation]),
      relatedLastYear: lastYearCells([relation]),
      ...(total !== undefined &&
        !outcome.partial && { expected: outcome.left, fixes: [setFigure(total, outcome.left, subject)] }),
      ...((total !== undefined || relation.kind === "differs") &&
        !outcome.partial && { actual: outcome.right }),
    },
  ];
}

/** The figure that last year's report leads to is the first of the left-hand side. */
function lastYearFault(relation: Relation, { left, right }: Failure, at: number, subject: Subject): Fault {
  const { figures, form, messages } = subject;
  const actual = figures.values[at] ?? 0;
  const expected = roundedSum(actual + right - left);
  const common = {
    rule: relation.rule,
    severity: relation.severity,
    pointer: cellAt(at, subject).pointer,
    related: otherCells(at, [relation]),
    relatedLastYear: lastYearCells([relation]),
  };
  if (!fitsCell(at, expected, form)) {
    // No figure here could be right: another one is wrong.
    const what = messages.unlikeLastYear(left, termsText(relation, subject).left, right);
    return { ...common, message: explained(what, [relation], subject) };
  }
  const terms = lastYearTermsText(relation, at, figures);
  const what = messages.wrongByLastYear(expected, terms, actual, messages.difference(actual, expected));
  return {
    ...common,
    message: explained(what, [relation], subject),
    expected,
    actual,
    // A total that is left out follows from its parts.
    fixes: figures.computedBy.has(at) ? [] : [setFigure(at, expected, subject)],
  };
}

function whatIsWrong(relation: Relation, { left, right, partial }: Failure, subject: Subject): string {
  const { messages } = subject;
  const terms = termsText(relation, subject);
  if (partial) return messages.exceeds(Math.max(left, right), Math.min(left, right));
  switch (relation.kind) {
    case "differs":
      return messages.suspiciouslyEqual(right, terms.left);
    case "atMost":
      return messages.tooMuch(left, terms.left, right, terms.right);
    case "equals":
      return relation.total === undefined
        ? messages.unbalanced(left, terms.left, right, terms.right)
        : messages.wrongTotal(left, terms.left, right, messages.difference(right, left));
  }
}

/** A total that was left out and that two relations compute differently: each tells what it gives. */
function disagreement(relation: Relation, other: Relation, total: number, subject: Subject): Fault {
  const { figures, messages } = subject;
  const expected = computedTotal(relation, figures.values) ?? 0;
  const actual = computedTotal(other, figures.values) ?? 0;
  const what = messages.wrongComputedTotal(expected, termsText(relation, subject).left, actual);
  return {
    rule: relation.rule,
    severity: relation.severity,
    pointer: cellAt(total, subject).pointer,
    message: explained(what, [relation], subject),
    expected,
    actual,
    related: otherCells(total, [relation]),
  };
}
