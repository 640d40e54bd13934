import type { Cell, Relation, TablePart } from "../form/form.js";
import type { Fault } from "./build-finding.js";
import { evaluate } from "./evaluate.js";
import { roundedSum, sumOf } from "./figures.js";
import { type Assessed, type Culprit, findCulprits } from "./find-culprits.js";
import { findTransposed, type Transposed } from "./find-transposed.js";
import type { RelationCounts } from "./finding.js";
import { labelOf, type Subject } from "./subject.js";
import { termsText } from "./terms-text.js";

/** Evaluates every relation of the form, and tells of those that fail at the figure to change. */
export function checkRelations(subject: Subject): { faults: Fault[]; relations: RelationCounts } {
  const { form, figures } = subject;
  const assessed = form.relations.map((relation): Assessed => ({ relation, outcome: evaluate(relation, figures, form) }));
  const count = (kind: Assessed["outcome"]["kind"]) => assessed.filter(({ outcome }) => outcome.kind === kind).length;
  const tables = form.parts.filter((part) => part.kind === "table");
  return {
    faults: tables.flatMap((table) => faultsOf(table, assessed.filter(({ relation }) => relation.part === table.number), subject)),
    relations: { held: count("holds"), failed: count("fails"), unassessable: count("unassessable") },
  };
}

function faultsOf(table: TablePart, assessed: readonly Assessed[], subject: Subject): Fault[] {
  const failed = assessed.filter(({ outcome }) => outcome.kind === "fails");
  if (failed.length === 0) return [];
  const culprits = findCulprits(assessed, subject.figures, subject.form);
  const explained = new Set(culprits.flatMap(({ mends }) => mends));
  const unexplained = failed.filter(({ relation }) => !explained.has(relation));
  const transposed = unexplained.some(({ relation }) => relation.kind === "equals") && culprits.length === 0
    ? findTransposed(table, assessed, subject.figures, subject.form)
    : undefined;
  const faults = culprits.map((culprit) => culpritFault(culprit, subject));
  if (transposed) return [...faults, transposedFault(transposed, failed, subject)];
  return [...faults, ...unexplained.flatMap((one) => relationFaults(one, subject))];
}

function culpritFault({ cell, expected, mends }: Culprit, subject: Subject): Fault {
  const { messages } = subject;
  const { pointer } = cellAt(cell, subject);
  const actual = subject.figures.values[cell] ?? 0;
  const [first] = mends;
  const sentences = [...new Set(mends.map((relation) => sentence(relation, subject)))].join(messages.listSeparator);
  const difference = messages.difference(actual, expected);
  const [only, ...others] = mends;
  const isOwnTotal = only?.total === cell && others.length === 0;
  const what = isOwnTotal
    ? messages.wrongTotal(expected, termsText(only.plus, subject), actual, difference)
    : messages.culprit(expected, actual, difference, mends.length);
  return {
    rule: first?.rule ?? "",
    severity: first?.severity ?? "error",
    pointer,
    message: `${what}${messages.listSeparator}${sentences}${messages.sentenceEnd}`,
    expected,
    actual,
    related: others_(cell, mends),
    fixes: [setFix(cell, expected, subject)],
  };
}

function transposedFault([first, second]: Transposed, failed: readonly Assessed[], subject: Subject): Fault {
  const { messages, figures } = subject;
  const [a, b] = [figures.values[first] ?? 0, figures.values[second] ?? 0];
  const [one, other] = [cellAt(first, subject), cellAt(second, subject)];
  const relation = failed[0]?.relation;
  return {
    rule: relation?.rule ?? "",
    severity: relation?.severity ?? "error",
    pointer: one.pointer,
    message: `${messages.transposed(a, labelOf(other, messages), b)}${messages.sentenceEnd}`,
    expected: b,
    actual: a,
    related: [second],
    fixes: [
      {
        title: messages.exchange,
        kind: "suggested",
        set: [
          { pointer: one.pointer, value: b },
          { pointer: other.pointer, value: a },
        ],
      },
    ],
  };
}

/** A relation that no single cell explains is told at its total, or at the last cell of its right-hand side. */
function relationFaults({ relation, outcome }: Assessed, subject: Subject): Fault[] {
  if (outcome.kind !== "fails") return [];
  const { figures, messages } = subject;
  const computedBy = relation.total === undefined ? undefined : figures.computedBy.get(relation.total);
  const at = relation.kind === "atMost" && relation.plus.length + relation.minus.length > 0 ? relation.minus[0] ?? relation.right[0] : relation.total ?? relation.right.at(-1);
  if (at === undefined) return [];
  const terms = termsText(relation.plus, subject, relation.minus);
  const rightTerms = termsText(relation.right, subject);
  const { left, right } = outcome;
  const common = { rule: relation.rule, severity: relation.severity, pointer: cellAt(at, subject).pointer, related: others_(at, [relation]) };
  const fault = (what: string, more: Partial<Fault> = {}): Fault => ({
    ...common,
    ...more,
    message: `${what}${messages.listSeparator}${sentence(relation, subject)}${messages.sentenceEnd}`,
  });
  if (outcome.partial) return [fault(messages.exceeds(Math.max(left, right), Math.min(left, right)))];
  if (relation.kind === "differs") return [fault(messages.suspiciouslyEqual(right, terms), { actual: right })];
  if (relation.kind === "atMost") return [fault(messages.tooMuch(left, terms, right, rightTerms))];
  if (relation.total === undefined) return [fault(messages.unbalanced(left, terms, right, rightTerms))];
  if (computedBy) return [relation, computedBy].map((each) => computedFault(each, relation.total ?? at, subject));
  const what = messages.wrongTotal(left, terms, right, messages.difference(right, left));
  return [fault(what, { expected: left, actual: right, fixes: [setFix(relation.total, left, subject)] })];
}

/** A total that was left out and that two relations compute differently: each tells what it gives. */
function computedFault(relation: Relation, total: number, subject: Subject): Fault {
  const { figures, messages } = subject;
  const expected = sumOf(relation.plus, figures.values) ?? 0;
  const other = subject.form.relations.find((one) => one !== relation && one.total === total);
  const actual = other ? (sumOf(other.plus, figures.values) ?? 0) : expected;
  const what = messages.wrongComputedTotal(expected, termsText(relation.plus, subject), actual);
  return {
    rule: relation.rule,
    severity: relation.severity,
    pointer: cellAt(total, subject).pointer,
    message: `${what}${messages.listSeparator}${sentence(relation, subject)}${messages.sentenceEnd}`,
    expected,
    actual,
    related: relation.plus,
  };
}

function setFix(cell: number, value: number, subject: Subject) {
  const { form, figures, messages } = subject;
  const values = figures.values.with(cell, value);
  const own = form.relations.filter(({ plus, minus, right }) => [...plus, ...minus, ...right].includes(cell));
  const isTotal = own.some(({ total }) => total === cell);
  const allHold = own.every((relation) => evaluate(relation, { values }, form).kind === "holds");
  return {
    title: messages.setTo(String(value)),
    kind: isTotal && allHold ? ("safe" as const) : ("suggested" as const),
    set: [{ pointer: cellAt(cell, subject).pointer, value: roundedSum(value) }],
  };
}

function others_(cell: number, relations: readonly Relation[]): number[] {
  const all = relations.flatMap(({ plus, minus, right }) => [...plus, ...minus, ...right]);
  return [...new Set(all)].filter((other) => other !== cell);
}

function sentence({ text }: Relation, { context }: Subject): string {
  return text[context.language ?? "zh"];
}

function cellAt(index: number, { form }: Subject): Cell {
  const cell = form.cells[index];
  if (!cell) throw new Error(`form ${form.id} has no cell ${index}`);
  return cell;
}
