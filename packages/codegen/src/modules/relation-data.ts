import type { Form } from "@gouji/core";
import type { Relation as FormRelation } from "@gouji/core/form";
import type { Relation, RelationAcrossYears } from "../runtime/contracts.js";

/** The relations of a form as plain data, their cells as pointers into a report. */
export function relationData(form: Form): Relation[] {
  return form.relations.map((relation) => {
    const { right, total } = relation;
    return {
      ...common(relation, form),
      right: right.map((cell) => pointerAt(cell, form)),
      ...(total !== undefined && { total: pointerAt(total, form) }),
    };
  });
}

/** The same between a report and last year's. */
export function acrossYearsData(form: Form): RelationAcrossYears[] {
  return form.relationsAcrossYears.map((relation) => ({
    ...common(relation, form),
    lastYear: (relation.lastYear ?? []).map((cell) => pointerAt(cell, form)),
  }));
}

function common({ rule, kind, severity, text, plus, minus, unlessZero }: FormRelation, form: Form) {
  const pointers = (cells: readonly number[]) => cells.map((cell) => pointerAt(cell, form));
  return {
    rule,
    kind,
    severity,
    text,
    plus: pointers(plus),
    minus: pointers(minus),
    ...(unlessZero !== undefined && { unlessZero: pointerAt(unlessZero, form) }),
  };
}

function pointerAt(cell: number, { id, cells }: Form): string {
  const found = cells[cell]?.pointer;
  if (found === undefined) throw new Error(`form ${id} has no cell ${cell}`);
  return found;
}
