import type { Relation } from "@gouji/types";

export type Outcome = "held" | "failed" | "unassessable";

type Value = (pointer: string) => unknown;

/** What the README tells a back end in another language to do with `relations.json`, for a report without blanks. */
export function relationOutcomes(relations: readonly Relation[], report: unknown): Outcome[] {
  return relations.flatMap((relation) =>
    rowsOf(relation, report).map((row) =>
      outcome(relation, (pointer) => valueAt(report, inRow(pointer, row))),
    ),
  );
}

/** The indices of a list's rows; one `undefined` where the relation is looked at once. */
function rowsOf({ each }: Relation, report: unknown): (number | undefined)[] {
  if (each === undefined) return [undefined];
  return (valueAt(report, each) as readonly unknown[]).map((_, index) => index);
}

function inRow(pointer: string, row: number | undefined): string {
  return pointer.replace("{row}", String(row));
}

function outcome(relation: Relation, at: Value): Outcome {
  const { kind, plus, minus, right, ratio, constant = 0, within = 0, when } = relation;
  if (when) {
    const held = at(when.cell);
    if (held === null || held === undefined) return "unassessable";
    if ("is" in when ? held !== when.is : held === when.not) return "held";
  }
  const sum = sumOf(plus, at) - sumOf(minus, at);
  const by = ratio ? sumOf(ratio.over, at) : 1;
  const other = sumOf(right, at) + constant;
  if (Number.isNaN(sum) || Number.isNaN(other) || Number.isNaN(by) || by === 0) return "unassessable";
  const quotient = (sum / by) * (ratio?.times ?? 1);
  const left = ratio?.decimals === undefined ? quotient : rounded(quotient, ratio.decimals);
  const excess = rounded(left - other, 9);
  const holds = {
    equals: Math.abs(excess) <= within,
    atMost: excess <= within,
    differs: Math.abs(excess) > within,
  };
  return holds[kind] ? "held" : "failed";
}

function sumOf(cells: readonly string[], at: Value): number {
  return cells
    .flatMap((cell) => at(cell))
    .reduce<number>((total, value) => total + (typeof value === "number" ? value : Number.NaN), 0);
}

/** Half away from zero; what binary fractions leave over is not half. */
function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(14)))) / factor;
}

/** The value at a pointer; with `*`, those of every row. */
function valueAt(report: unknown, pointer: string): unknown {
  const [list, column] = pointer.split("/*");
  if (column !== undefined && list !== undefined)
    return (valueAt(report, list) as readonly unknown[]).map((row) => valueAt(row, column));
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, step) => (node as Readonly<Record<string, unknown>> | undefined)?.[step], report);
}
