import { type Form, type Relation, statutoryForms } from "@gouji/core";
import { parse } from "yaml";
import { example } from "./example.js";

/** A report as plain data. */
export type PlainReport = Record<string, unknown>;

/** A correct report of each statutory form that an example has. */
export const correctReports: readonly { readonly form: Form; readonly report: PlainReport }[] = [
  parse(example("xiangtan-2020").replace("total: 44", "total: 40")) as PlainReport,
  parse(example("suqian-2024")) as PlainReport,
].map((report) => {
  const form = statutoryForms.find(({ id }) => id === report["format"]);
  if (!form) throw new Error(`no statutory form is called ${String(report["format"])}`);
  return { form, report };
});

/** The same numbers for the same seed, from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The cells that an equation inside a report speaks of. */
export function equatedCells({ cells, relationsAt }: Form): number[] {
  const isEquated = (relation: Relation) => relation.kind === "equals" && relation.reports.length === 0;
  return cells.map(({ index }) => index).filter((index) => relationsAt[index]?.some(isEquated));
}

export function figureAt(report: PlainReport, cell: number, form: Form): unknown {
  const { row, key } = placeOf(report, cell, form);
  return row[key];
}

/** A copy of a report with other figures; `undefined` leaves one out. */
export function withFigures(
  report: PlainReport,
  changes: Iterable<readonly [cell: number, value: unknown]>,
  form: Form,
): PlainReport {
  const changed = structuredClone(report);
  for (const [cell, value] of changes) {
    const { row, key } = placeOf(changed, cell, form);
    if (value === undefined) delete row[key];
    else row[key] = value;
  }
  return changed;
}

function placeOf(report: PlainReport, cell: number, form: Form) {
  const path = form.cells[cell]?.path ?? [];
  const row = path.slice(0, -1).reduce((node, step) => node[step] as PlainReport, report);
  return { row, key: path.at(-1) ?? "" };
}

/** A figure as it is mistyped: a digit changed, left out, doubled, or exchanged with the next; another small number. */
export function mistyped(value: number, random: () => number): number {
  const digits = String(value);
  const at = Math.floor(random() * digits.length);
  const digit = String(Math.floor(random() * 10));
  const slips = [
    digits.slice(0, at) + digit + digits.slice(at + 1),
    digits.slice(0, at) + digits.slice(at + 1),
    digits.slice(0, at) + digits.charAt(at) + digits.slice(at),
    digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2),
    String(Math.floor(random() * 20)),
  ];
  const slip = Number(slips[Math.floor(random() * slips.length)]);
  return slip === value ? value + 1 : slip;
}
