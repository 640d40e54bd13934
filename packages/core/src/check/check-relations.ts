import type { Relation, TablePart } from "../form/form.js";
import type { Fault } from "./build-finding.js";
import { culpritFault } from "./culprit-fault.js";
import { evaluate } from "./evaluate.js";
import { type Assessed, findCulprits } from "./find-culprits.js";
import { findTransposed } from "./find-transposed.js";
import type { RelationCounts } from "./finding.js";
import { relationFaults } from "./relation-faults.js";
import { severityOf } from "./severities.js";
import type { Subject } from "./subject.js";
import { transposedFault } from "./transposed-fault.js";

/** Evaluates every relation of the form, and tells of those that fail at the figure to change. */
export function checkRelations(subject: Subject): { faults: Fault[]; relations: RelationCounts } {
  const { form, figures, context } = subject;
  // A rule that is switched off says nothing, and hides nothing either.
  const inForce = subject.relations.filter(
    ({ rule, severity }) => severityOf(rule, severity, context) !== "off",
  );
  const assessed = inForce.map((relation): Assessed => ({
    relation,
    outcome: evaluate(relation, figures, form),
  }));
  const count = (kind: Assessed["outcome"]["kind"]) =>
    assessed.filter(({ outcome }) => outcome.kind === kind).length;
  const relations = { held: count("holds"), failed: count("fails"), unassessable: count("unassessable") };
  if (relations.failed === 0) return { faults: [], relations };
  const tables = form.parts.filter((part) => part.kind === "table");
  const faults = tables.flatMap((table) =>
    faultsOf(
      table,
      assessed.filter(({ relation }) => relation.part === table.number),
      subject,
    ),
  );
  return { faults, relations };
}

/** One message a fact: the wrong figures that explain failing relations, then the relations that nothing explains. */
function faultsOf(table: TablePart, assessed: readonly Assessed[], subject: Subject): Fault[] {
  const failed = assessed.filter(({ outcome }) => outcome.kind === "fails");
  if (failed.length === 0) return [];
  const culprits = findCulprits(assessed, subject.figures, subject.form);
  const transposed =
    culprits.length === 0 ? findTransposed(table, assessed, subject.figures, subject.form) : undefined;
  if (transposed) return [transposedFault(transposed, failed, subject)];
  const explained = new Set(culprits.flatMap(({ mends }) => mends));
  const unexplained = failed.filter(
    (one) =>
      !explained.has(one.relation) && !isDerived(one.relation, subject) && !followsFromParts(one, assessed),
  );
  return [
    ...culprits.map((culprit) => culpritFault(culprit, subject)),
    ...unexplained.flatMap((one) => relationFaults(one, subject)),
  ];
}

/**
 * A total that differs from last year's report because its parts do, and by as much, is one fact with them. The total
 * itself must be right.
 */
function followsFromParts({ relation, outcome }: Assessed, assessed: readonly Assessed[]): boolean {
  const [total, ...others] = relation.plus;
  if (!relation.lastYear || total === undefined || others.length > 0) return false;
  const sum = assessed.find((one) => one.relation.total === total && one.outcome.kind === "holds");
  const parts = assessed.filter(
    (one) => one.relation.rule === relation.rule && sum?.relation.plus.includes(one.relation.plus[0] ?? -1),
  );
  const difference = parts.reduce((whole, one) => whole + excess(one.outcome), 0);
  return parts.length > 0 && difference === excess(outcome);
}

function excess(outcome: Assessed["outcome"]): number {
  return outcome.kind === "fails" ? outcome.left - outcome.right : 0;
}

/** A relation between computed totals alone fails only because another one, over the figures as written, does. */
function isDerived({ plus, minus, right }: Relation, { figures }: Subject): boolean {
  return [...plus, ...minus, ...right].every((cell) => figures.computedBy.has(cell));
}
