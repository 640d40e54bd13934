import type { Form } from "../form/form.js";

/** Whether a figure may stand in a cell. */
export function fitsCell(cell: number, value: number, form: Form): boolean {
  const { minimum = 0, maximum = 0, integer = true } = form.cells[cell] ?? {};
  return value >= minimum && value <= maximum && (!integer || Number.isSafeInteger(value));
}
