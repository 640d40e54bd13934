import { partsNamed, type RelationBase } from "./find-nodes.js";
import type { Cell } from "./form.js";
import { FormError } from "./form-error.js";
import type { RelationKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

/**
 * Rows come and go from year to year: this year's say nothing about how many last year's report had.
 *
 * @throws FormError where last year's rows would be added up
 */
export function refuseLastYearsRows(paths: readonly string[], base: RelationBase): void {
  const parts = partsNamed(paths, base);
  const isInside = ({ place }: TreeNode) =>
    base.node === base.root.get(place.key) || base.node.place.pointer.startsWith(`${place.pointer}/`);
  const list = [...base.root.values()].find(
    (one) => one.row && parts.includes(one.place.part ?? 0) && !isInside(one),
  );
  if (!list) return;
  const { pointer } = list.place;
  throw new FormError(base.place, {
    zh: `不能对上一年 ${pointer} 的各行求和：清单的行每年不同；请与一个合计格比较，或写在清单的行上逐行比较`,
    en: `last year's rows of ${pointer} cannot be added up, for rows come and go: compare a cell that holds their total, or say it at the row, which is matched by its name`,
  });
}

/**
 * A total that is left out is computed: it is none of its own parts, and its cell holds what they come to.
 *
 * @throws FormError where it could not be
 */
export function checkTotal(
  { plus, minus, right }: Readonly<Record<"plus" | "minus" | "right", readonly Cell[]>>,
  { sum, minus: taken = [], over }: RelationKeyword,
  { place }: RelationBase,
): void {
  const [total, ...others] = right;
  if (!total || others.length > 0) return;
  if (sum.length + taken.length === 0)
    throw new FormError(place, {
      zh: "左边没有任何一项；请在 sum 中列出各项",
      en: "nothing stands on the left: name what adds up under sum",
    });
  const parts = [...plus, ...minus];
  if (parts.includes(total))
    throw new FormError(place, {
      zh: `${total.pointer} 同时是合计和其中一项`,
      en: `${total.pointer} is both the total and one of its parts`,
    });
  const most = decimalsOf(total);
  const finer =
    over || most === undefined ? undefined : parts.find((part) => (decimalsOf(part) ?? Infinity) > most);
  if (!finer || most === undefined) return;
  throw new FormError(place, {
    zh: `${total.pointer} 最多 ${most} 位小数，放不下 ${finer.pointer} 的小数；请写一致的 decimals`,
    en: `${total.pointer} holds ${most} decimals, too few for those of ${finer.pointer}: give both the same`,
  });
}

function decimalsOf({ integer, decimals }: Cell): number | undefined {
  return integer ? 0 : decimals;
}
