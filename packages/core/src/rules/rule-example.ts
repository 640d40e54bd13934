import type { Form, Relation } from "../form/form.js";
import { sampleRow } from "./sample-report.js";

/** What a rule's page shows, and a test runs: the same place written rightly and wrongly. */
export interface RuleExample {
  /** Place in a report whose value is shown. */
  readonly at: string;
  readonly passing: string;
  readonly failing: string;
}

/** A row of figures, and the same with something wrong in it. */
export function exampleRow(change: (text: string, total: string) => string) {
  return (form: Form): RuleExample | undefined => {
    const sample = sampleRow(form);
    const total = form.cells[sample?.relation.total ?? -1]?.key ?? "";
    return sample && { at: sample.pointer, passing: sample.text, failing: change(sample.text, total) };
  };
}

/** The first part in prose, written rightly and wrongly. */
export function exampleProse(texts: Pick<RuleExample, "passing" | "failing">) {
  return ({ parts }: Form): RuleExample | undefined => {
    const part = parts.find(({ kind }) => kind === "prose");
    return part && { at: part.pointer, ...texts };
  };
}

/** Figures for which a relation holds, and figures for which it fails. */
export interface RelationExample {
  readonly relation: Relation;
  readonly passing: ExampleFigures;
  readonly failing: ExampleFigures;
}

/** Figures by cell: of this report, and of last year's where the relation is across years. */
export interface ExampleFigures {
  readonly values: ReadonlyMap<number, number>;
  readonly lastYear: ReadonlyMap<number, number>;
}

/** Small figures for the first place a relation holds at: parts 1, 2, 3 … and what follows from them. */
export function relationExample(rule: string, form: Form): RelationExample | undefined {
  const relation = [...form.relations, ...form.relationsAcrossYears].find((one) => one.rule === rule);
  const right = relation?.lastYear ?? relation?.right ?? [];
  const [first] = right;
  if (!relation || first === undefined) return undefined;
  const left = leftFigures(relation);
  const sum = total(relation.plus, left) - total(relation.minus, left);
  const figures = (change: number): ExampleFigures => {
    const other = right.map(
      (cell, index) => [cell, index === 0 ? sum + change - (right.length - 1) : 1] as const,
    );
    return relation.lastYear
      ? { values: left, lastYear: new Map(other) }
      : { values: new Map([...left, ...other]), lastYear: new Map() };
  };
  const changes = { equals: [0, 1], atMost: [3, -1], differs: [5, 0] } as const;
  const [passes, fails] = changes[relation.kind];
  return { relation, passing: figures(passes), failing: figures(fails) };
}

/** With nothing on the plus side, what is taken away is negative: a decrease. */
function leftFigures({ kind, plus, minus, lastYear }: Relation): Map<number, number> {
  const most = kind === "atMost" ? 5 : 3;
  const first = lastYear || kind === "atMost" ? 5 : 1;
  const taken = plus.length === 0 ? -3 : 1;
  return new Map([
    ...plus.map((cell, index) => [cell, Math.min(first + index, Math.max(first, most))] as const),
    ...minus.map((cell) => [cell, taken] as const),
  ]);
}

function total(cells: readonly number[], values: ReadonlyMap<number, number>): number {
  return cells.reduce((sum, cell) => sum + (values.get(cell) ?? 0), 0);
}
