import type { Form, Relation } from "../form/form.js";
import { evaluate, type Outcome } from "./evaluate.js";
import type { Figures } from "./figures.js";

/** A relation and what became of it. */
export interface Assessed {
  readonly relation: Relation;
  readonly outcome: Outcome;
}

export function assess(relations: readonly Relation[], figures: Figures, form: Form): Assessed[] {
  return relations.map((relation) => ({ relation, outcome: evaluate(relation, figures, form) }));
}
