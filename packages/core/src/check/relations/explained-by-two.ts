import type { Form } from "../../form/form.js";
import type { Figures } from "../../report/figures.js";
import { withoutBinaryRest } from "../../text/exact-decimals.js";
import { fitsCell } from "../../report/fits-cell.js";
import type { Equation } from "./equation.js";
import type { Candidate, Surroundings } from "./find-candidates.js";

/** More than a printed table gives; in a larger one nothing is called certain. */
const mostPairs = 20_000;

/**
 * Whether two other figures, if both were wrong, would explain what one figure explains. Where totals are left out, two
 * slips of the same size may look like one in a third place.
 */
export function isExplainedByTwo(candidate: Candidate, around: Surroundings): boolean {
  const { equationsAt } = around;
  const near = (equations: readonly Equation[]) =>
    new Set(
      equations.flatMap(({ factors }) => [...factors.keys()]).filter((cell) => cell !== candidate.cell),
    );
  let left = mostPairs;
  for (const first of near(candidate.mends)) {
    const own = equationsAt.get(first) ?? [];
    for (const second of near([...own, ...candidate.mends])) {
      if (second === first) continue;
      if (left-- === 0) return true;
      const equations = new Set([...candidate.mends, ...own, ...(equationsAt.get(second) ?? [])]);
      if (doExplain([first, second], equations, candidate, around)) return true;
    }
  }
  return false;
}

/** The equations that each cell is counted in. */
export function equationsByCell(equations: readonly Equation[]): ReadonlyMap<number, readonly Equation[]> {
  const found = new Map<number, Equation[]>();
  for (const equation of equations)
    for (const cell of equation.factors.keys()) {
      const known = found.get(cell);
      if (known) known.push(equation);
      else found.set(cell, [equation]);
    }
  return found;
}

function doExplain(
  pair: readonly [number, number],
  equations: ReadonlySet<Equation>,
  { mends }: Candidate,
  { figures, form }: Surroundings,
): boolean {
  // What the candidate mends, the pair has to reach.
  if (!mends.every(({ factors }) => pair.some((cell) => (factors.get(cell) ?? 0) !== 0))) return false;
  const rows = [...equations].map((equation): Row => ({
    factors: [equation.factors.get(pair[0]) ?? 0, equation.factors.get(pair[1]) ?? 0],
    // What the candidate mends must hold then; what else fails may hold then, or stay.
    wanted: mends.includes(equation) ? [-equation.residual] : [...new Set([0, -equation.residual])],
  }));
  return changesFor(rows).some(
    (changes) =>
      changes.every((change, index) => isPossible(pair[index] ?? -1, change, figures, form)) &&
      rows.every(({ factors, wanted }) => wanted.includes(combined(factors, changes))),
  );
}

/** One equation over two unknown changes: the sums that would do. */
interface Row {
  readonly factors: readonly [number, number];
  readonly wanted: readonly number[];
}

type Changes = readonly [number, number];

/** The changes that two independent rows determine; where all rows are alike, the whole change split in two. */
function changesFor(rows: readonly Row[]): Changes[] {
  const first = rows.find(
    ({ factors, wanted }) => wanted.length === 1 && factors.some((factor) => factor !== 0),
  );
  if (!first) return [];
  const [a, b] = first.factors;
  const second = rows.find(({ factors: [c, d] }) => a * d - b * c !== 0);
  const [sum = 0] = first.wanted;
  if (!second)
    return a === 0 || b === 0 ? [] : [1, -1].map((part) => [part, withoutBinaryRest((sum - a * part) / b)]);
  const [c, d] = second.factors;
  const determinant = a * d - b * c;
  return second.wanted.map((other) => [
    withoutBinaryRest((sum * d - b * other) / determinant),
    withoutBinaryRest((a * other - sum * c) / determinant),
  ]);
}

function combined([a, b]: Row["factors"], [one, other]: Changes): number {
  return withoutBinaryRest(a * one + b * other);
}

function isPossible(cell: number, change: number, { values }: Figures, form: Form): boolean {
  const value = values[cell];
  return change !== 0 && value !== undefined && fitsCell(cell, withoutBinaryRest(value + change), form);
}
