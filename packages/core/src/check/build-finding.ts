import type { ComparedReport } from "../report/compared-report.js";
import { operandIn } from "../report/other-reports.js";
import { figureDigits } from "../report/figure-digits.js";
import type { Cell, Operand } from "../form/form.js";
import { setText } from "../source/edit.js";
import { stepsOf } from "../text/json-pointer.js";
import { valueText } from "../source/value-text.js";
import type { Finding, Fix, RelatedFigure, TextEdit } from "./finding.js";
import { severest } from "./severities.js";
import { labelAt, labelOf, type SourceSubject, spanAt, type Subject } from "../report/subject.js";
import type { Rule } from "../rules/rule.js";
import type { FixDraft, Violation } from "../rules/violation.js";

/** The rules that a violation breaks, the one it is named after first. */
export function brokenRules({ rule, breaks = [rule] }: Violation): readonly Rule[] {
  return breaks;
}

/** Nothing where every rule that is broken is switched off. */
export function buildFinding(violation: Violation, subject: SourceSubject | Subject): Finding | undefined {
  const { rule, pointer, message, expected, actual } = violation;
  const { source, positions, context, messages } = subject;
  const broken = brokenRules(violation);
  const severity = severest(broken, context);
  if (severity === "off") return undefined;
  const { start, end } = violation.span ?? spanAt(pointer, source);
  return {
    rule: rule.id,
    ...(broken.length > 1 && { rules: [...new Set(broken.map(({ id }) => id))] }),
    severity,
    file: source.file,
    pointer,
    ...(source.syntax !== "value" && { range: positions.range(start, end) }),
    label: labelAt(pointer, subject),
    message: messages.sentence(message),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    related: "figures" in subject ? relatedFigures(violation, subject) : [],
    ...("figures" in subject && candidatesOf(violation, subject)),
    fixes: (violation.fixes ?? []).flatMap((draft) => buildFix(draft, subject)),
    docs: `rules/${rule.id}.md`,
  };
}

function relatedFigures(
  { related = [], relatedElsewhere = [] }: Violation,
  subject: Subject,
): RelatedFigure[] {
  return [
    ...related.flatMap((cell) => relatedFigure(cell, subject)),
    ...relatedElsewhere.flatMap((operand) => figureElsewhere(operand, subject)),
  ];
}

function relatedFigure(index: number, subject: Subject): RelatedFigure[] {
  const cell = subject.form.cells[index];
  return cell ? [figureOf(cell, labelOf(cell, subject), subject)] : [];
}

function figureElsewhere(operand: Operand, { form, messages, context }: Subject): RelatedFigure[] {
  if (operand.report === "this") return [];
  const report = context.reports?.[operand.report];
  const cell = report && operandIn(report, operand, form);
  if (!cell) return [];
  const label = labelOf(cell, { form: report.form, messages });
  return [figureOf(cell, `${messages.otherReport(operand.report)} · ${label}`, report)];
}

function candidatesOf({ candidates = [] }: Violation, subject: Subject): Pick<Finding, "candidates"> {
  if (candidates.length === 0) return {};
  return {
    candidates: candidates.flatMap(({ cell, expected }) =>
      relatedFigure(cell, subject).map((figure) => ({ ...figure, expected })),
    ),
  };
}

function figureOf(
  { pointer, index }: Cell,
  label: string,
  { source, figures, positions }: Pick<ComparedReport, "source" | "figures" | "positions">,
): RelatedFigure {
  const { start, end } = spanAt(pointer, source);
  return {
    file: source.file,
    pointer,
    ...(source.syntax !== "value" && { range: positions.range(start, end) }),
    label,
    value: figures.values[index] ?? null,
  };
}

/** No fix where the text has no place for the value, or says so already. */
function buildFix(draft: FixDraft, subject: SourceSubject): Fix[] {
  const { title, kind, assumes, set = [], changes } = draft;
  const { source, form, positions } = subject;
  const head = { title, kind, ...(assumes && { assumes }) };
  const texts =
    changes ??
    set.map(({ pointer, value }) => {
      const parent = form?.places.get(pointer.slice(0, pointer.lastIndexOf("/")));
      return setText(source, stepsOf(pointer), textOfValue(value, pointer, subject), parent?.keys);
    });
  const complete = texts.filter((change) => change !== undefined);
  if (source.syntax === "value") return [{ ...head, edits: [], set }];
  const changing = complete.filter(({ start, end, newText }) => source.text.slice(start, end) !== newText);
  if (complete.length < texts.length || changing.length === 0) return [];
  const edits = changing.map(({ start, end, newText }): TextEdit => ({
    file: source.file,
    range: positions.range(start, end),
    newText,
  }));
  return [{ ...head, edits, set }];
}

/** A figure has the decimals that its cell states. */
function textOfValue(value: unknown, pointer: string, { form, source }: SourceSubject): string {
  const place = form?.places.get(pointer);
  const cell = place?.kind === "cell" ? form?.cells[place.cells[0] ?? -1] : undefined;
  return cell && typeof value === "number" ? figureDigits(value, cell) : valueText(value, source.syntax);
}
