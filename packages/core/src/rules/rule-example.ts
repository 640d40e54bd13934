import type { Form, Operand, Relation } from "../form/form.js";
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

/** A figure for each operand of a relation. */
export type ExampleFigures = ReadonlyMap<Operand, number>;

/** Small figures for the first place a relation holds at: parts 1, 2, 3 … and what follows from them. */
export function relationExample(rule: string, form: Form): RelationExample | undefined {
  const relation = form.relations.find((one) => one.rule === rule);
  if (!relation) return undefined;
  const { kind, plus, minus, right } = relation;
  const left = leftFigures(relation);
  const sum = total(plus, left) - total(minus, left);
  const figures = (change: number): ExampleFigures => {
    const first = sum + change - (right.length - 1);
    return new Map([...left, ...right.map((operand, index) => [operand, index === 0 ? first : 1] as const)]);
  };
  const changes = { equals: [0, 1], atMost: [3, -1], differs: [5, 0] } as const;
  const [passes, fails] = changes[kind];
  return { relation, passing: figures(passes), failing: figures(fails) };
}

/** With nothing on the plus side, what is taken away is negative: a decrease. */
function leftFigures({ kind, plus, minus, reports }: Relation): Map<Operand, number> {
  const most = kind === "atMost" ? 5 : 3;
  const first = reports.length > 0 || kind === "atMost" ? 5 : 1;
  const taken = plus.length === 0 ? -3 : 1;
  return new Map([
    ...plus.map((operand, index) => [operand, Math.min(first + index, Math.max(first, most))] as const),
    ...minus.map((operand) => [operand, taken] as const),
  ]);
}

function total(operands: readonly Operand[], figures: ReadonlyMap<Operand, number>): number {
  return operands.reduce((sum, operand) => sum + (figures.get(operand) ?? 0), 0);
}
