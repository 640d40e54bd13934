import type { Cell, Relation } from "../../form/form.js";
import type { Subject } from "../../report/subject.js";

/** The cells of relations but for one, each once. */
export function otherCells(cell: number, relations: readonly Relation[]): number[] {
  const all = relations.flatMap(({ plus, minus, right }) => [...plus, ...minus, ...right]);
  return [...new Set(all)].filter((other) => other !== cell);
}

/** The cells of last year's report that relations refer to, each once. */
export function lastYearCells(relations: readonly Relation[]): number[] {
  return [...new Set(relations.flatMap(({ lastYear = [] }) => lastYear))];
}

/** What is wrong, and what the form says must hold. */
export function explained(
  what: string,
  relations: readonly Relation[],
  { context, messages }: Subject,
): string {
  const sentences = new Set(relations.map(({ text }) => text[context.language ?? "zh"]));
  return [what, ...sentences].join(messages.listSeparator);
}

export function cellAt(index: number, { form }: Subject): Cell {
  const cell = form.cells[index];
  if (!cell) throw new Error(`form ${form.id} has no cell ${index}`);
  return cell;
}
