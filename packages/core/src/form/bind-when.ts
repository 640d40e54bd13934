import { findNodes, type RelationBase } from "./find-nodes.js";
import type { Cell, When } from "./form.js";
import { FormError } from "./form-error.js";
import type { Scalar, WhenKeyword } from "./schema.js";

/** The condition of a relation: on one cell, or on that of a row in each column. */
export function bindWhen(
  keyword: WhenKeyword | undefined,
  column: string | undefined,
  base: RelationBase,
): When | undefined {
  if (!keyword) return undefined;
  const [node, ...others] = findNodes([keyword.cell], base);
  const cell = node?.cell ?? node?.children.find(({ place }) => place.key === column)?.cell;
  if (!cell || others.length > 0)
    throw new FormError(`${base.place}/when/cell`, {
      zh: `${keyword.cell} 应是一格`,
      en: `${keyword.cell} must name one cell`,
    });
  const value = "is" in keyword ? keyword.is : keyword.not;
  if (!canHold(cell, value))
    throw new FormError(`${base.place}/when/${"is" in keyword ? "is" : "not"}`, {
      zh: `${cell.pointer} 不会是 ${JSON.stringify(value)}${choicesText(cell, "；可以是 ")}`,
      en: `${cell.pointer} is never ${JSON.stringify(value)}${choicesText(cell, "; it may be ")}`,
    });
  return "is" in keyword ? { cell: cell.index, is: value } : { cell: cell.index, not: value };
}

function canHold({ holds, choices, integer, minimum, maximum }: Cell, value: Scalar): boolean {
  switch (holds) {
    case "figure":
      return (
        typeof value === "number" &&
        value >= minimum &&
        value <= maximum &&
        (!integer || Number.isSafeInteger(value))
      );
    case "text":
      return typeof value === "string";
    case "yesNo":
    case "choice":
    case "choices":
      return choices.some((choice) => choice.value === value);
  }
}

function choicesText({ choices }: Cell, before: string): string {
  const values = choices.map((choice) => JSON.stringify(choice.value)).join(", ");
  return values === "" ? "" : before + values;
}
