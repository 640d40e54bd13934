import { exactSum } from "./exact-decimals.js";
import { plainDigits } from "./plain-digits.js";

/** A figure with the digits that it is shown in: 9.8 in a column of two decimals is 9.80. */
export interface Amount {
  readonly value: number;
  readonly text: string;
  /** As many decimals as the column has, where it says. */
  readonly decimals: number | undefined;
}

export function amountOf(value: number, decimals?: number): Amount {
  return { value, decimals, text: plainDigits(value, decimals) };
}

/** How far two figures lie apart, as on paper: 88.9 is 0.1 more than 88.8. */
export function apart(one: Amount, other: Amount): string {
  return plainDigits(Math.abs(exactSum([one.value, -other.value])), one.decimals);
}
