import type { Form, Relation } from "../form/form.js";

/** What a rule's page shows, and a test runs: the same place written rightly and wrongly. */
export interface RuleExample {
  /** Place in a report whose value is shown. */
  readonly at: string;
  readonly passing: string;
  readonly failing: string;
}

/** Figures for which a relation holds, and figures for which it fails; by cell. */
export interface RelationExample {
  readonly relation: Relation;
  readonly passing: ReadonlyMap<number, number>;
  readonly failing: ReadonlyMap<number, number>;
}

/** Small figures for the first place a relation holds at: parts 1, 2, 3 … and what follows from them. */
export function relationExample(rule: string, form: Form): RelationExample | undefined {
  const relation = form.relations.find((one) => one.rule === rule);
  if (!relation) return undefined;
  const { plus, minus, right } = relation;
  const values = new Map<number, number>();
  plus.forEach((cell, index) => values.set(cell, Math.min(index + 1, 3)));
  minus.forEach((cell) => values.set(cell, 1));
  const left = total(plus, values) - total(minus, values);
  right.forEach((cell, index) => values.set(cell, index === 0 ? left - (right.length - 1) : 1));
  const [first] = right;
  if (first === undefined) return undefined;
  const broken = new Map(values);
  switch (relation.kind) {
    case "equals":
      return { relation, passing: values, failing: broken.set(first, (values.get(first) ?? 0) + 1) };
    case "atMost":
      return { relation, ...exceeding(relation, values, first) };
    case "differs":
      return { relation, passing: broken.set(first, (values.get(first) ?? 0) + 5), failing: values };
  }
}

/** With nothing on the plus side, what is taken away must exceed what is there. */
function exceeding({ plus, minus }: Relation, values: ReadonlyMap<number, number>, right: number) {
  const [taken] = minus;
  if (plus.length === 0 && taken !== undefined) {
    return {
      passing: new Map([
        [right, 2],
        [taken, -1],
      ]),
      failing: new Map([
        [right, 2],
        [taken, -3],
      ]),
    };
  }
  const limit = values.get(right) ?? 0;
  return { passing: new Map(values), failing: new Map(values).set(right, limit - 1) };
}

function total(cells: readonly number[], values: ReadonlyMap<number, number>): number {
  return cells.reduce((sum, cell) => sum + (values.get(cell) ?? 0), 0);
}
