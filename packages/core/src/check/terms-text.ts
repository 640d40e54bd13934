import type { Relation } from "../form/form.js";
import type { Subject } from "./subject.js";

const mostTerms = 8;

/** Both sides of a relation as sums, `37 + 3 + 0 + 0`; a long sum is written without its zeros, or not at all. */
export function termsText(
  { plus, minus, right }: Relation,
  { figures }: Subject,
): { left: string; right: string } {
  return { left: sumText(plus, minus, figures.values), right: sumText(right, [], figures.values) };
}

function sumText(
  plus: readonly number[],
  minus: readonly number[],
  values: readonly (number | undefined)[],
): string {
  const term = (sign: "+" | "−") => (cell: number) => {
    const value = values[cell];
    return value === undefined ? [] : [{ sign, value }];
  };
  const known = [...plus.flatMap(term("+")), ...minus.flatMap(term("−"))];
  const terms = known.length <= mostTerms ? known : known.filter(({ value }) => value !== 0);
  if (terms.length > mostTerms) return "";
  return terms.map(({ sign, value }, index) => signText(sign, index) + figureText(value)).join("");
}

function signText(sign: "+" | "−", index: number): string {
  if (index > 0) return ` ${sign} `;
  return sign === "−" ? "−" : "";
}

function figureText(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}
