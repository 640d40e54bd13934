import type { Form } from "../form/form.js";
import type { CheckContext } from "../report/context.js";
import { type SourceSubject, sourceSubjectOf, subjectOf } from "../report/subject.js";
import { readSuppressions } from "../report/suppressions.js";
import { cellViolations } from "../rules/cell-violations.js";
import type { BuiltinRule } from "../rules/define-rule.js";
import { formRules } from "../rules/form-rules.js";
import type { Violation } from "../rules/violation.js";
import { isUnreadable } from "../source/is-unreadable.js";
import type { Source } from "../source/source.js";
import { applySuppressions, type Built } from "./apply-suppressions.js";
import { brokenRules, buildFinding } from "./build-finding.js";
import type { CheckedReport } from "./checked-report.js";
import type { Finding } from "./finding.js";
import { checkRelations } from "./relations/check-relations.js";
import { countRelations } from "./relations/count-relations.js";
import { sourceViolations } from "./source-violations.js";

/** What reports are checked by. */
export interface Checks {
  readonly forms: readonly Form[];
  readonly rules: readonly BuiltinRule[];
  readonly context: CheckContext;
}

/** More than a whole report in which every line is wrong. */
const mostOfOneRule = 1000;

const nothingAssessed = { assessed: [], relations: countRelations([]) };

/**
 * Runs the rules over one report, and the relations of its form.
 *
 * Of a file that cannot be read, that alone is reported: what could be made of its remains would mislead.
 */
export function runRules(
  source: Source,
  form: Form | undefined,
  { forms, rules, context }: Checks,
): CheckedReport {
  const file = sourceSubjectOf(source, forms, context, form);
  const spelling = sourceViolations(file, rules);
  const named = { source, ...(form && { form }) };
  if (isUnreadable(source)) return { ...named, ...nothingAssessed, findings: findingsOf(spelling, file) };
  if (!form) {
    const unformed = rules.flatMap((rule) => rule.checkWithoutForm(file));
    return { ...named, ...nothingAssessed, findings: findingsOf([...spelling, ...unformed], file) };
  }
  const subject = subjectOf(file, form);
  const declared = formRules(form);
  const { figures, assessed } = subject;
  const all = [
    ...spelling,
    ...rules.flatMap((rule) => rule.check(subject).slice(0, mostOfOneRule)),
    ...checkRelations(subject),
    ...cellViolations(subject),
  ];
  const built = all.flatMap((violation) => build(violation, subject));
  const marked = applySuppressions(built, readSuppressions(source, form));
  const cause = built.find(({ violation }, index) => violation.explainsAll && isOpenError(marked[index]));
  if (cause) {
    const findings = sorted([...findingsOf(spelling, subject), cause.finding]);
    return { ...named, ...nothingAssessed, figures, findings };
  }
  const found = {
    findings: built.map(({ finding, violation }) => ({
      pointer: finding.pointer,
      broken: brokenRules(violation),
    })),
    rules: [...declared, ...rules],
  };
  const afterwards = rules.flatMap((rule) => rule.checkFindings(found, subject));
  const findings = sorted([...marked, ...findingsOf(afterwards, subject)]);
  return { ...named, figures, assessed, findings, relations: countRelations(assessed) };
}

function isOpenError(finding: Finding | undefined): boolean {
  return finding?.severity === "error" && finding.suppressed === undefined;
}

function findingsOf(violations: readonly Violation[], subject: SourceSubject): Finding[] {
  return violations.flatMap((violation) => buildFinding(violation, subject) ?? []);
}

function build(violation: Violation, subject: SourceSubject): Built[] {
  const finding = buildFinding(violation, subject);
  return finding ? [{ finding, violation }] : [];
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const line = ({ range }: Finding) => range?.start.line ?? 0;
  const character = ({ range }: Finding) => range?.start.character ?? 0;
  return findings.toSorted((a, b) => line(a) - line(b) || character(a) - character(b));
}
