import type { Form } from "../form/form.js";
import type { Source } from "../source/source.js";
import { buildFinding, type Fault } from "./build-finding.js";
import { checkBlanks } from "./check-blanks.js";
import { checkBoundRules } from "./check-bound-rules.js";
import { formatUnknown } from "./check-format.js";
import { selectForm } from "../report/select-form.js";
import { checkPointers } from "./check-pointers.js";
import { assess, checkRelations } from "./relations/check-relations.js";
import { countRelations } from "./relations/count-relations.js";
import { checkSource } from "./check-source.js";
import { isUnreadable } from "../source/is-unreadable.js";
import { checkStructure } from "./check-structure.js";
import type { CheckContext } from "../report/context.js";
import type { CheckResult, Finding } from "./finding.js";
import { characterUnprintable } from "./rules/character-unprintable.js";
import { figuresUnchanged } from "./rules/figures-unchanged.js";
import { formatOfYear } from "./rules/format-of-year.js";
import { partEmpty } from "./rules/part-empty.js";
import { applySuppressions } from "./suppressions.js";
import { labelAt, subjectOf } from "../report/subject.js";

const nothingAssessed = { held: 0, failed: 0, unassessable: 0 };

/** What a check of one report gives, with the form it was checked against. */
export interface ReportCheck extends CheckResult {
  /** Absent where the report names no known form. */
  readonly form?: Form;
}

/** Checks a report against the form it names. */
export function checkReport(source: Source, forms: readonly Form[], context: CheckContext = {}): ReportCheck {
  const form = selectForm(source, forms);
  if (form) return { form, ...check(source, form, context) };
  const findings = checkSource(source, context, (pointer) => pointer);
  return {
    findings: isUnreadable(source) ? findings : [...findings, formatUnknown(source, forms, context)],
    relations: nothingAssessed,
  };
}

/**
 * Checks a report: how it is written, its structure, and what must hold between its figures.
 *
 * A file that cannot be read is told of that alone: what could be made of its remains would mislead.
 */
export function check(source: Source, form: Form, context: CheckContext = {}): CheckResult {
  const subject = subjectOf(source, form, context);
  const spelling = checkSource(source, context, (pointer) => labelAt(pointer, subject));
  if (isUnreadable(source)) return { findings: spelling, relations: nothingAssessed };
  const assessed = assess(subject);
  const all: Fault[] = [
    ...checkStructure(subject),
    ...formatOfYear(subject),
    ...figuresUnchanged(subject),
    ...partEmpty(subject),
    ...characterUnprintable(subject),
    ...checkRelations(assessed, subject),
    ...checkBlanks(subject),
    ...checkBoundRules(subject),
    ...checkPointers(subject),
  ];
  const findings = [...spelling, ...all.flatMap((fault) => buildFinding(fault, subject) ?? [])];
  return { findings: sorted(applySuppressions(findings, subject)), relations: countRelations(assessed) };
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const line = ({ range }: Finding) => range?.start.line ?? 0;
  const character = ({ range }: Finding) => range?.start.character ?? 0;
  return findings.toSorted((a, b) => line(a) - line(b) || character(a) - character(b));
}
