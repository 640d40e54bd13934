import type { Relation } from "../../form/form.js";
import { leftSide } from "../../report/figures.js";
import type { Subject } from "../../report/subject.js";
import { ruleOf } from "../../rules/form-rules.js";
import type { Violation } from "../../rules/violation.js";
import { candidateFixes, candidateFigures } from "./candidate-fixes.js";
import type { Assessed } from "../../report/assess.js";
import type { Failure } from "./equation.js";
import type { Candidate } from "./find-candidates.js";
import { otherReportViolation } from "./other-report-violation.js";
import { amountsIn, cellAt, explained, operandsElsewhere, otherCells } from "./relation-text.js";
import { setFigure } from "../../rules/set-figure.js";
import { termsText } from "./terms-text.js";

/**
 * A relation that no single figure explains, at its total, or at the last figure of its right-hand side.
 *
 * @param candidates figures any one of which may be the wrong one
 */
export function relationViolations(
  { relation, outcome }: Assessed,
  candidates: readonly Candidate[],
  subject: Subject,
): Violation[] {
  if (outcome.kind !== "fails") return [];
  const { total } = relation;
  const computedBy = total === undefined ? undefined : subject.figures.computedBy.get(total);
  if (total !== undefined && computedBy) {
    return [relation, computedBy].map((one) =>
      disagreement(one, one === relation ? computedBy : relation, total, subject),
    );
  }
  // Another report is published: what does not agree with it is reported in this one.
  const at =
    relation.reports.length > 0
      ? relation.plus[0]?.cell
      : (total ?? relation.right.at(-1)?.cell ?? relation.plus.at(-1)?.cell);
  if (at === undefined) return [];
  if (relation.reports.length > 0 && relation.kind === "equals")
    return [otherReportViolation(relation, outcome, at, subject)];
  const mending = candidates.filter(({ mends }) => mends.some((equation) => equation.relation === relation));
  const isEquation = relation.kind === "equals" && !outcome.partial;
  const isRounded = relation.ratio !== undefined || relation.within > 0;
  const doubt = !isEquation
    ? []
    : isRounded
      ? [subject.messages.totalOrPart(cellAt(at, subject).title)]
      : doubtText(relation, mending, subject);
  const fixes =
    isEquation && isRounded && total !== undefined
      ? [setFigure(total, outcome.left, subject, { assumes: "parts" })]
      : candidateFixes(mending, { at, total }, subject);
  return [
    {
      rule: ruleOf(relation),
      pointer: cellAt(at, subject).pointer,
      message: explained(
        [whatIsWrong(relation, outcome, subject), ...doubt].join(subject.messages.listSeparator),
        [relation],
        subject,
      ),
      related: otherCells(at, [relation]),
      relatedElsewhere: operandsElsewhere(relation),
      candidates: candidateFigures(mending),
      fixes,
      ...((total !== undefined || relation.kind === "differs") &&
        !outcome.partial && { actual: outcome.right }),
    },
  ];
}

/** Whether the total or a part is wrong cannot be known; that more than one figure is can. */
function doubtText(
  { total }: Relation,
  mending: readonly Candidate[],
  { messages, form }: Subject,
): string[] {
  if (mending.length === 0) return [messages.severalWrong];
  if (total === undefined || !mending.some(({ cell }) => cell === total)) return [];
  return [messages.totalOrPart(cellAt(total, { form }).title)];
}

function whatIsWrong(relation: Relation, { left, right, partial }: Failure, subject: Subject): string {
  const { messages } = subject;
  const terms = termsText(relation, subject);
  const amount = amountsIn(relation, subject);
  const [one, other] = [amount(left), amount(right)];
  if (partial) return left > right ? messages.exceeds(one, other) : messages.exceeds(other, one);
  switch (relation.kind) {
    case "differs":
      return messages.suspiciouslyEqual(other, terms.left);
    case "atMost":
      return messages.tooMuch(one, terms.left, other, terms.right);
    case "equals":
      if (relation.right.length === 0)
        return messages.unlikeNumber(one, terms.left, other, messages.difference(one, other));
      if (relation.ratio)
        return messages.unequalRatio(one, terms.left, other, messages.difference(other, one));
      return relation.total === undefined
        ? messages.unbalanced(one, terms.left, other, terms.right)
        : messages.unequalTotal(one, terms.left, other, messages.difference(other, one));
  }
}

/** A total that was left out and that two relations compute differently: each says what it gives. */
function disagreement(relation: Relation, other: Relation, total: number, subject: Subject): Violation {
  const { figures, messages } = subject;
  const expected = leftSide(relation, figures) ?? 0;
  const actual = leftSide(other, figures) ?? 0;
  const amount = amountsIn(relation, subject);
  const { left } = termsText(relation, subject);
  const what = messages.wrongComputedTotal(amount(expected), left, amount(actual));
  return {
    rule: ruleOf(relation),
    pointer: cellAt(total, subject).pointer,
    message: explained(what, [relation], subject),
    expected,
    actual,
    related: otherCells(total, [relation]),
  };
}
