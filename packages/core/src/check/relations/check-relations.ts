import type { Relation, TablePart } from "../../form/form.js";
import type { Fault } from "../build-finding.js";
import { culpritFault } from "./culprit-fault.js";
import { differencesAcrossYears } from "./differences-across-years.js";
import { evaluate } from "../../report/evaluate.js";
import { type Assessed, findCulprits } from "./find-culprits.js";
import { exchanged, findTransposed } from "./find-transposed.js";
import type { RelationCounts } from "../finding.js";
import { relationFaults } from "./relation-faults.js";
import type { Subject } from "../../report/subject.js";
import { transposedFault } from "./transposed-fault.js";

/** Evaluates every relation of the form, and tells of those that fail at the figure to change. */
export function checkRelations(subject: Subject): { faults: Fault[]; relations: RelationCounts } {
  const { form, figures } = subject;
  const assessed = subject.relations.map((relation): Assessed => ({
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
  if (assessed.every(({ outcome }) => outcome.kind !== "fails")) return [];
  const { figures, form } = subject;
  const inside = assessed.filter(({ relation }) => !relation.lastYear);
  const failed = inside.filter(({ outcome }) => outcome.kind === "fails");
  const culprits = findCulprits(inside, figures, form);
  const transposed = culprits.length === 0 ? findTransposed(table, inside, figures, form) : undefined;
  const mended = transposed
    ? exchanged(transposed, figures.values)
    : culprits.reduce((values, { cell, expected }) => values.with(cell, expected), figures.values);
  const across = differencesAcrossYears(assessed, mended, subject);
  if (transposed) return [transposedFault(transposed, failed, subject), ...across];
  const explained = new Set(culprits.flatMap(({ mends }) => mends));
  const unexplained = failed.filter(
    ({ relation }) => !explained.has(relation) && !isDerived(relation, subject),
  );
  return [
    ...culprits.map((culprit) => culpritFault(culprit, subject)),
    ...unexplained.flatMap((one) => relationFaults(one, subject)),
    ...across,
  ];
}

/** A relation between computed totals alone fails only because another one, over the figures as written, does. */
function isDerived({ plus, minus, right }: Relation, { figures }: Subject): boolean {
  return [...plus, ...minus, ...right].every((cell) => figures.computedBy.has(cell));
}
