import type { Relation } from "../../form/form.js";
import { exactSum } from "../../text/exact-decimals.js";
import { fitsCell } from "../../report/fits-cell.js";
import type { Subject } from "../../report/subject.js";
import { ruleOf } from "../../rules/form-rules.js";
import type { Violation } from "../../rules/violation.js";
import { amountsIn, cellAt, explained, operandsElsewhere, otherCells } from "./relation-text.js";
import type { Failure } from "./equation.js";
import { setFigure } from "../../rules/set-figure.js";
import { termsElsewhereText, termsText } from "./terms-text.js";

/** What does not agree with another report, at the figure of this one that the other leads to. */
export function otherReportViolation(
  relation: Relation,
  { left, right }: Failure,
  at: number,
  subject: Subject,
): Violation {
  const { figures, form, messages } = subject;
  const actual = figures.values[at] ?? 0;
  const expected = exactSum([actual, right, -left]);
  const [report = "lastYear"] = relation.reports;
  const other = messages.otherReport(report);
  const amount = amountsIn(relation, subject);
  const common = {
    rule: ruleOf(relation),
    pointer: cellAt(at, subject).pointer,
    related: otherCells(at, [relation]),
    relatedElsewhere: operandsElsewhere(relation),
  };
  if (relation.ratio || relation.within > 0 || !fitsCell(at, expected, form)) {
    // No figure here could be right, or none follows: another one may be wrong.
    const terms = termsText(relation, subject).left;
    const what = messages.unlikeOtherReport(other, amount(left), terms, amount(right));
    return { ...common, message: explained(what, [relation], subject) };
  }
  const terms = termsElsewhereText(relation, at, subject);
  const what =
    messages.byOtherReport(other, amount(expected), terms) +
    messages.insteadWritten(amount(actual), messages.difference(amount(actual), amount(expected)));
  return {
    ...common,
    message: explained(what, [relation], subject),
    expected,
    actual,
    // A total that is left out follows from its parts.
    fixes: figures.computedBy.has(at) ? [] : [setFigure(at, expected, subject)],
  };
}
