import type { Form } from "@gouji/core";

/**
 * A form with two rows in each list: what holds down a column names both of them, what holds in each row is there twice.
 * Neither depends on how many rows a report has.
 */
export function withTwoRows(form: Form): Form {
  return form.withRows(new Map(form.lists.map((list) => [list, ["1", "2"]])));
}

/** Cells as generated data names them. */
export interface NamedCells {
  /** With `*` for every row of a list, and `{row}` for the row that a relation is looked at in. */
  readonly pointers: readonly string[];
  /** That row, where there is one. */
  readonly row?: { readonly list: string; readonly index: number };
}

/** @param form with two rows in each list */
export function nameCells(cells: readonly number[], form: Form): NamedCells {
  const all = cells.map((cell) => positionOf(cell, form));
  const second = all.filter(({ index }) => index === 1);
  let row: NamedCells["row"];
  const pointers: string[] = [];
  for (const { list, index, column, pointer } of all.filter(({ index }) => index !== 1)) {
    const twin = second.findIndex((one) => one.list === list && one.column === column);
    if (list === undefined || index === undefined) pointers.push(pointer);
    else if (twin === -1) pointers.push(`${list}/{row}${column}`);
    else pointers.push(`${list}/*${column}`);
    if (list !== undefined && twin === -1) row = { list, index: 0 };
    if (twin !== -1) second.splice(twin, 1);
  }
  const [left] = second;
  if (left?.list !== undefined) row = { list: left.list, index: 1 };
  return { pointers, ...(row && { row }) };
}

interface Position {
  readonly pointer: string;
  readonly list?: string;
  readonly index?: number;
  /** From below the row. */
  readonly column?: string;
}

function positionOf(cell: number, { id, cells, lists }: Form): Position {
  const pointer = cells[cell]?.pointer;
  if (pointer === undefined) throw new Error(`form ${id} has no cell ${cell}`);
  const list = lists.find((one) => pointer.startsWith(`${one}/`));
  if (list === undefined) return { pointer };
  const [index = "", ...steps] = pointer.slice(list.length + 1).split("/");
  return { pointer, list, index: Number(index), column: steps.map((step) => `/${step}`).join("") };
}
