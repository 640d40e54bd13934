import { bindWhen } from "./bind-when.js";
import { findNodes, type RelationBase } from "./find-nodes.js";
import type { Cell, CellCondition, CellRule } from "./form.js";
import { FormError } from "./form-error.js";
import type { CellRuleKeyword, Text } from "./schema.js";
import { textOf } from "./text-of.js";

/** What a schema asks of single cells. */
export function bindCellRule(keyword: CellRuleKeyword, base: RelationBase): CellRule {
  const { rule, severity, title, message, text } = keyword;
  const must = conditionOf(keyword);
  const cells = findNodes(keyword.cells, base).map(({ cell, place }) => {
    if (!cell)
      throw new FormError(`${base.place}/cells`, {
        zh: `${place.pointer} 不是一格；路径要到格`,
        en: `${place.pointer} is no cell: name single cells`,
      });
    const unfit = unfitFor(must, cell);
    if (unfit) throw new FormError(`${base.place}/${must.kind}`, unfit);
    return cell;
  });
  const when = bindWhen(keyword.when, undefined, base);
  return {
    rule,
    severity,
    title: textOf(title),
    message: textOf(message),
    text: textOf(text),
    part: base.node.place.part ?? cells[0]?.part ?? 1,
    cells: cells.map(({ index }) => index),
    ...(when && { when }),
    must,
  };
}

function conditionOf({ zeroUnlessOrgan: organs, namesUnit }: CellRuleKeyword): CellCondition {
  if (organs) return { kind: "zeroUnlessOrgan", organs };
  return { kind: namesUnit === true ? "namesUnit" : "filled" };
}

function unfitFor({ kind }: CellCondition, { pointer, holds, units }: Cell): Text | undefined {
  if (kind === "zeroUnlessOrgan" && holds !== "figure")
    return { zh: `${pointer} 不是数字，不会是 0`, en: `${pointer} holds no number and is never 0` };
  if (kind === "namesUnit" && !units)
    return {
      zh: `${pointer} 不能自行注明单位；请用 x-cell 的 units 列出可用的单位`,
      en: `${pointer} names no unit: list those it may name under units of x-cell`,
    };
  return undefined;
}
