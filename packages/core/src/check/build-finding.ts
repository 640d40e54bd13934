import type { ComparedReport } from "../report/compared-report.js";
import { cellIn } from "../report/other-reports.js";
import type { Cell, Operand } from "../form/form.js";
import type { Severity } from "../form/schema.js";
import { setText } from "../source/edit.js";
import { stepsOf } from "../text/json-pointer.js";
import type { TextChange } from "../source/source.js";
import { valueText } from "../source/value-text.js";
import type { Finding, Fix, RelatedFigure, TextEdit } from "./finding.js";
import { severest } from "./severities.js";
import { labelAt, labelOf, spanAt, type Subject } from "../report/subject.js";

/** What a rule has to say; the rest of a finding follows from it. */
export interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  /** Where one figure breaks several rules: all of them, `rule` first. */
  readonly breaks?: readonly BrokenRule[];
  readonly pointer: string;
  /** Without the full stop. */
  readonly message: string;
  readonly expected?: number;
  readonly actual?: number;
  /** Cells that take part, by index. */
  readonly related?: readonly number[];
  /** Figures of other reports that take part. */
  readonly relatedElsewhere?: readonly Operand[];
  /** Figures any one of which may be the wrong one. */
  readonly candidates?: readonly CandidateFigure[];
  readonly fixes?: readonly Remedy[];
  /** Where in the text, if not at the pointer's figure. */
  readonly span?: { readonly start: number; readonly end: number };
}

export interface CandidateFigure {
  readonly cell: number;
  /** What it should be, if it alone is wrong. */
  readonly expected: number;
}

export interface BrokenRule {
  readonly rule: string;
  readonly severity: Severity;
}

/** A fix as a rule states it: values to set, or a change of the text alone. */
export interface Remedy {
  readonly title: string;
  readonly kind: Fix["kind"];
  readonly assumes?: Fix["assumes"];
  readonly set?: Fix["set"];
  readonly changes?: readonly TextChange[];
}

/** Nothing where every rule that the fault breaks is switched off. */
export function buildFinding(fault: Fault, subject: Subject): Finding | undefined {
  const { pointer, message, expected, actual } = fault;
  const { source, positions, context, messages } = subject;
  const broken = fault.breaks ?? [fault];
  const severity = severest(broken, context);
  if (severity === "off") return undefined;
  const { start, end } = fault.span ?? spanAt(pointer, source);
  return {
    rule: fault.rule,
    ...(broken.length > 1 && { rules: [...new Set(broken.map(({ rule }) => rule))] }),
    severity,
    file: source.file,
    pointer,
    ...(source.syntax !== "value" && { range: positions.range(start, end) }),
    label: labelAt(pointer, subject),
    message: messages.sentence(message),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    related: [
      ...(fault.related ?? []).flatMap((cell) => relatedFigure(cell, subject)),
      ...(fault.relatedElsewhere ?? []).flatMap((operand) => figureElsewhere(operand, subject)),
    ],
    ...candidatesOf(fault, subject),
    fixes: (fault.fixes ?? []).flatMap((remedy) => buildFix(remedy, subject)),
    docs: `rules/${fault.rule}.md`,
  };
}

function relatedFigure(index: number, { form, messages, ...report }: Subject): RelatedFigure[] {
  const cell = form.cells[index];
  return cell ? [figureOf(cell, labelOf(cell, messages), report)] : [];
}

function figureElsewhere(operand: Operand, { form, messages, context }: Subject): RelatedFigure[] {
  if (operand.report === "this") return [];
  const report = context.reports?.[operand.report];
  const cell = report && cellIn(report, form.cells[operand.cell]);
  const label = cell && `${messages.otherReport[operand.report]} · ${labelOf(cell, messages)}`;
  return cell && label !== undefined ? [figureOf(cell, label, report)] : [];
}

function candidatesOf({ candidates = [] }: Fault, subject: Subject): Pick<Finding, "candidates"> {
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
function buildFix(remedy: Remedy, { source, form, positions }: Subject): Fix[] {
  const { title, kind, assumes, set = [], changes } = remedy;
  const head = { title, kind, ...(assumes && { assumes }) };
  const texts =
    changes ??
    set.map(({ pointer, value }) => {
      const parent = form.places.get(pointer.slice(0, pointer.lastIndexOf("/")));
      return setText(source, stepsOf(pointer), valueText(value, source.syntax), parent?.keys);
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
