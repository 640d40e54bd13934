import { shortLabel } from "../../form/labels.js";
import { figureDigits } from "../../report/figure-digits.js";
import type { Subject } from "../../report/subject.js";
import type { CandidateDraft, FixDraft } from "../../rules/violation.js";
import type { Candidate } from "./find-candidates.js";
import { cellAt } from "./relation-text.js";
import { setFigure } from "../../rules/set-figure.js";

/** The figures any one of which may be wrong, with what each should then be. */
export function candidateFigures(candidates: readonly Candidate[]): CandidateDraft[] {
  return candidates.map(({ cell, expected }) => ({ cell, expected }));
}

/** More than a column of a statutory table has; nobody reads through hundreds. */
const mostSuggested = 30;

/**
 * One suggestion for each figure that may be wrong, the total's first.
 *
 * @param at where the finding stands
 */
export function candidateFixes(
  candidates: readonly Candidate[],
  { at, total }: { readonly at: number; readonly total: number | undefined },
  subject: Subject,
): FixDraft[] {
  const ordered = [...candidates].sort((a, b) => Number(b.cell === total) - Number(a.cell === total));
  const titleOf = labels([at, ...ordered.map(({ cell }) => cell)], subject);
  return ordered.slice(0, mostSuggested).map(({ cell, expected }) =>
    setFigure(cell, expected, subject, {
      title: subject.messages.setCellTo(titleOf(cell), figureDigits(expected, cellAt(cell, subject))),
      ...(cell === total && { assumes: "parts" }),
    }),
  );
}

/** In the finding's own row the column says enough. */
function labels(cells: readonly number[], subject: Subject): (cell: number) => string {
  const rows = new Set(cells.map((cell) => cellAt(cell, subject).path.slice(0, -1).join("/")));
  return (cell) => (rows.size === 1 ? cellAt(cell, subject).title : shortLabel(cellAt(cell, subject)));
}
