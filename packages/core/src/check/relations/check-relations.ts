import type { TablePart } from "../../form/form.js";
import type { Figures } from "../../report/figures.js";
import type { Subject } from "../../report/subject.js";
import type { Violation } from "../../rules/violation.js";
import { culpritViolation } from "./culprit-violation.js";
import { differencesFromOthers } from "./differences-from-others.js";
import type { Assessed } from "../../report/assess.js";
import { toEquation } from "./equation.js";
import { equationsByCell } from "./explained-by-two.js";
import { findCandidates } from "./find-candidates.js";
import { findCulprits } from "./find-culprits.js";
import { exchanged, findTransposed } from "./find-transposed.js";
import { relationViolations } from "./relation-violations.js";
import { transposedViolation } from "./transposed-violation.js";

/** What breaks the relations that fail, at the figure to change or to look at. */
export function checkRelations(subject: Subject): Violation[] {
  const { assessed } = subject;
  if (assessed.every(({ outcome }) => outcome.kind !== "fails")) return [];
  const tables = subject.form.parts.filter((part) => part.kind === "table");
  return tables.flatMap((table) =>
    violationsIn(
      table,
      assessed.filter(({ relation }) => relation.part === table.number),
      subject,
    ),
  );
}

/** One finding a fact: the figures that explain several failing relations, then the relations that nothing explains. */
function violationsIn(table: TablePart, assessed: readonly Assessed[], subject: Subject): Violation[] {
  if (assessed.every(({ outcome }) => outcome.kind !== "fails")) return [];
  const { figures, form } = subject;
  const inside = assessed.filter(({ relation }) => relation.reports.length === 0);
  const failed = inside.filter(({ outcome }) => outcome.kind === "fails");
  const equations = inside.flatMap((one) => toEquation(one, figures, form) ?? []);
  const around = { equations, equationsAt: equationsByCell(equations), assessed: inside, figures, form };
  const candidates = findCandidates(around);
  const culprits = findCulprits(candidates, around, subject);
  const transposed = culprits.length === 0 ? findTransposed(table, inside, figures, form) : undefined;
  const mended = transposed
    ? exchanged(transposed, figures.values)
    : culprits.reduce((values, { cell, expected }) => values.with(cell, expected), figures.values);
  const others = differencesFromOthers(assessed, mended, subject);
  const [first, ...more] = failed.map(({ relation }) => relation);
  if (transposed && first) return [transposedViolation(transposed, [first, ...more], subject), ...others];
  const explained = new Set(culprits.flatMap(({ mends }) => mends.map(({ relation }) => relation)));
  const unexplained = failed.filter(
    ({ relation }) => !explained.has(relation) && !isDerived(relation, figures),
  );
  return [
    ...culprits.map((culprit) => culpritViolation(culprit, subject)),
    ...unexplained.flatMap((one) => relationViolations(one, candidates, subject)),
    ...others,
  ];
}

/** A relation between computed totals alone fails only because another one, over the figures as written, does. */
function isDerived({ cells }: Assessed["relation"], { computedBy }: Figures): boolean {
  return cells.every((cell) => computedBy.has(cell));
}
