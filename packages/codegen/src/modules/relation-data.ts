import type { Form } from "@gouji/core";
import type { Relation } from "../runtime/contracts.js";

/** The relations of a form as plain data, their cells as pointers into a report. */
export function relationData({ id, cells, relations }: Form): Relation[] {
  const pointer = (cell: number): string => {
    const found = cells[cell]?.pointer;
    if (found === undefined) throw new Error(`form ${id} has no cell ${cell}`);
    return found;
  };
  return relations.map(({ rule, kind, severity, text, plus, minus, right, unlessZero, total }) => ({
    rule,
    kind,
    severity,
    text,
    plus: plus.map(pointer),
    minus: minus.map(pointer),
    right: right.map(pointer),
    ...(unlessZero !== undefined && { unlessZero: pointer(unlessZero) }),
    ...(total !== undefined && { total: pointer(total) }),
  }));
}
