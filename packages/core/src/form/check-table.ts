import { FormError } from "./form-error.js";
import { rowsOf } from "./rows-of.js";
import type { TableKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

/** More than anyone lists in a yearly report; what is longer is a register of its own. */
export const mostListRows = 500;

/**
 * Whether a table is of the kind that it says.
 *
 * @throws FormError with the place of what does not fit
 */
export function checkTable(tree: TreeNode, keyword: TableKeyword, part: string): void {
  const place = `/properties${part}/x-table`;
  if ((keyword.kind === "list") !== (tree.row !== undefined))
    throw new FormError(`${place}/kind`, {
      zh: "array 的 kind 是 list，其他都不是",
      en: "an array is of kind list, and nothing else is",
    });
  if (keyword.kind === "list") checkList(tree, keyword.key, place);
  if (keyword.kind === "rows" || keyword.kind === "bands") for (const row of rowsOf(tree)) checkRow(row);
  if (keyword.kind === "rows") checkColumns(rowsOf(tree));
}

function checkList({ row, resolved }: TreeNode, key: string, place: string): void {
  if (!row) return;
  checkRow(row);
  const column = row.children.find((child) => child.place.key === key);
  if (column?.cell?.holds !== "text" || column.cell.optional)
    throw new FormError(`${place}/key`, {
      zh: `${key} 应是清单中一列文字，且不可空着（不写 optional）：它是每行的名称`,
      en: `${key} must be a column of text that is not optional: it names each row`,
    });
  const { maxItems = mostListRows } = resolved.definition;
  if (maxItems > mostListRows)
    throw new FormError(`${resolved.place}/maxItems`, {
      zh: `一个清单最多 ${mostListRows} 行`,
      en: `a list has at most ${mostListRows} rows`,
    });
}

/** Heads nest by `x-heads`, so that a figure's pointer does not change with how it is printed. */
function checkRow({ children, resolved }: TreeNode): void {
  const nested = children.find((child) => !child.cell);
  if (nested)
    throw new FormError(nested.resolved.reference === undefined ? nested.resolved.place : resolved.place, {
      zh: `列中不能再分列（${nested.place.key}）；多层表头请在列定义处写 x-heads`,
      en: `columns hold no columns (${nested.place.key}): heads of several levels are said by x-heads`,
    });
}

function checkColumns([first, ...others]: readonly TreeNode[]): void {
  const other = others.find(({ resolved }) => resolved.reference !== first?.resolved.reference);
  const unnamed = first?.resolved.reference === undefined && others.length > 0 ? first : undefined;
  const wrong = other ?? unnamed;
  if (wrong)
    throw new FormError(wrong.resolved.place, {
      zh: `${wrong.place.key} 的列与其他行不同；各行要引用同一个列定义（definitions）`,
      en: `${wrong.place.key} has other columns than the first row: all rows refer to one definition of columns`,
    });
}
