import type { Form, Operand, Relation } from "../form/form.js";
import { exactRatio, exactSum } from "../text/exact-decimals.js";
import type { Language } from "../text/language.js";
import { sampleRow, zeroRow } from "./sample-row.js";

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
    const withTotal = sampleRow(form);
    const total = form.cells[withTotal?.relation.total ?? -1]?.key ?? "";
    const sample = withTotal ?? zeroRow(form);
    return sample && { at: sample.pointer, passing: sample.text, failing: change(sample.text, total) };
  };
}

/** The first part in prose that every report has, written rightly and wrongly. */
export function exampleProse(texts: Readonly<Record<Language, Pick<RuleExample, "passing" | "failing">>>) {
  return ({ parts, language }: Form): RuleExample | undefined => {
    const part = parts.find(({ kind, required }) => kind === "prose" && required);
    return part && { at: part.pointer, ...texts[language] };
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
  const { kind, within } = relation;
  const much = within < 1 ? 1 : within + 1;
  const changes = { equals: [0, much], atMost: [3, -much], differs: [4 + much, 0] } as const;
  const [passes, fails] = changes[kind];
  return { relation, passing: figuresFor(relation, passes), failing: figuresFor(relation, fails) };
}

/** Figures whose right-hand side is more than the left by so much. */
function figuresFor(relation: Relation, change: number): ExampleFigures {
  const { plus, minus, right, ratio, constant } = relation;
  const left = leftFigures(relation);
  const [first, ...others] = right;
  const [raised] = plus;
  const sum = () => exactSum([total(plus, left), -total(minus, left)]);
  // A number alone on the right is what the left comes to.
  const meant = constant >= change ? constant - change : constant + change;
  const lacking = first ? constant : exactSum([meant, -sum()]);
  if (raised && !ratio) left.set(raised, exactSum([left.get(raised) ?? 0, lacking]));
  const result = ratio ? exactRatio(sum(), total(ratio.over, left), ratio.times, ratio.decimals ?? 2) : sum();
  const rest = exactSum([result, change, -constant, -others.length]);
  return new Map([
    ...left,
    ...(first ? [[first, rest] as const] : []),
    ...others.map((operand) => [operand, 1] as const),
  ]);
}

/** With nothing on the plus side, what is taken away is negative: a decrease. */
function leftFigures({ kind, plus, minus, reports, ratio }: Relation): Map<Operand, number> {
  const most = kind === "atMost" ? 5 : 3;
  const first = ratio ? 3 : reports.length > 0 || kind === "atMost" ? 5 : 1;
  const taken = plus.length === 0 ? -3 : 1;
  const over = ratio?.over ?? [];
  return new Map([
    ...plus.map((operand, index) => [operand, Math.min(first + index, Math.max(first, most))] as const),
    ...minus.map((operand) => [operand, taken] as const),
    ...over.map((operand, index) => [operand, index === 0 ? 4 * Math.max(1, plus.length) : 1] as const),
  ]);
}

function total(operands: readonly Operand[], figures: ReadonlyMap<Operand, number>): number {
  return operands.reduce((sum, operand) => sum + (figures.get(operand) ?? 0), 0);
}
