import type { Cell } from "../form/form.js";

/** A computed figure as it is written and printed: with the decimals that its cell states, and no binary rest. */
export function figureDigits(value: number, { decimals }: Pick<Cell, "decimals">): string {
  const [whole = "0", fraction = ""] = plainDigits(value).split(".");
  if (decimals === undefined || fraction.length > decimals) return plainDigits(value);
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, "0")}`;
}

/** Without an exponent: 1e21 and 1e-7 are no way to write a figure. */
function plainDigits(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padStart(fraction.length + whole.length + Math.max(0, 1 - point), "0");
  const at = Math.max(1, point);
  const padded = digits.padEnd(at, "0");
  return sign + padded.slice(0, at) + (padded.length > at ? `.${padded.slice(at)}` : "");
}
