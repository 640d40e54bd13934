import type { Cell, Operand, Relation } from "../../form/form.js";
import { type Amount, amountOf } from "../../text/amount.js";
import type { Subject } from "../../report/subject.js";

/** The cells of relations but for one, each once. */
export function otherCells(cell: number, relations: readonly Relation[]): number[] {
  return [...new Set(relations.flatMap(({ cells }) => cells))].filter((other) => other !== cell);
}

/** The figures of other reports that a relation looks at. */
export function operandsElsewhere({ plus, minus, right }: Relation): Operand[] {
  return [...plus, ...minus, ...right].filter(({ report }) => report !== "this");
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

/** Figures as the cells of a relation are written: with as many decimals as any of them has. */
export function amountsIn({ cells }: Pick<Relation, "cells">, { form }: Pick<Subject, "form">) {
  const decimals = Math.max(0, ...cells.map((cell) => form.cells[cell]?.decimals ?? 0));
  return (value: number): Amount => amountOf(value, decimals);
}

export function cellAt(index: number, { form }: Pick<Subject, "form">): Cell {
  const cell = form.cells[index];
  if (!cell) throw new Error(`form ${form.id} has no cell ${index}`);
  return cell;
}
