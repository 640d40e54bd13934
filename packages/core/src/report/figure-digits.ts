import type { Cell } from "../form/form.js";
import { plainDigits } from "../text/plain-digits.js";

/** A computed figure as it is written and printed: with the decimals that its cell states. */
export function figureDigits(value: number, { decimals }: Pick<Cell, "decimals">): string {
  return plainDigits(value, decimals);
}
