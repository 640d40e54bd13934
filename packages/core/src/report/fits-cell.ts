import type { Form } from "../form/form.js";
import { figureDigits } from "./figure-digits.js";

/** Whether a figure may stand in a cell. */
export function fitsCell(index: number, value: number, form: Form): boolean {
  const cell = form.cells[index];
  if (!cell || !(value >= cell.minimum && value <= cell.maximum)) return false;
  if (cell.integer) return Number.isSafeInteger(value);
  const [, fraction = ""] = figureDigits(value, cell).split(".");
  return cell.decimals === undefined || fraction.length <= cell.decimals;
}
