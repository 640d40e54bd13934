import type { Form } from "@gouji/core";
import type { Operand, Relation as FormRelation } from "@gouji/core/form";
import type { Relation, RelationAcrossYears } from "../runtime/contracts.js";

/** The relations of a form as plain data, their cells as pointers into a report. */
export function relationData(form: Form): Relation[] {
  const inside = form.relations.filter(({ reports }) => reports.length === 0);
  return inside.map((relation) => {
    const { right, total } = relation;
    return {
      ...common(relation, form),
      right: pointersOf(right, form),
      ...(total !== undefined && { total: pointerAt(total, form) }),
    };
  });
}

/** The same between a report and last year's. */
export function acrossYearsData(form: Form): RelationAcrossYears[] {
  const acrossYears = form.relations.filter(({ reports }) => reports.includes("lastYear"));
  return acrossYears.map((relation) => ({
    ...common(relation, form),
    lastYear: pointersOf(relation.right, form),
  }));
}

function common({ rule, kind, severity, text, plus, minus, when }: FormRelation, form: Form) {
  return {
    rule,
    kind,
    severity,
    text,
    plus: pointersOf(plus, form),
    minus: pointersOf(minus, form),
    ...(when && { when: { ...when, cell: pointerAt(when.cell, form) } }),
  };
}

function pointersOf(operands: readonly Operand[], form: Form): string[] {
  return operands.map(({ cell }) => pointerAt(cell, form));
}

function pointerAt(cell: number, { id, cells }: Form): string {
  const found = cells[cell]?.pointer;
  if (found === undefined) throw new Error(`form ${id} has no cell ${cell}`);
  return found;
}
