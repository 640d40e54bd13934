/**
 * The digits of a figure, with so many decimals at least, and never an exponent: 1e21 and 1e-7 are no way to write one.
 */
export function plainDigits(value: number, decimals = 0): string {
  const [whole = "0", fraction = ""] = withoutExponent(value).split(".");
  return decimals === 0 && fraction === "" ? whole : `${whole}.${fraction.padEnd(decimals, "0")}`;
}

function withoutExponent(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padStart(fraction.length + whole.length + Math.max(0, 1 - point), "0");
  const at = Math.max(1, point);
  const padded = digits.padEnd(at, "0");
  return sign + padded.slice(0, at) + (padded.length > at ? `.${padded.slice(at)}` : "");
}
