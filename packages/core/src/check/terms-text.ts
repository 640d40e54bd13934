import type { Subject } from "./subject.js";

const mostTerms = 8;

/** `37 + 3 + 0 + 0`; zeros are left out of long sums, and a sum that stays long is not written out. */
export function termsText(plus: readonly number[], { figures }: Subject, minus: readonly number[] = []): string {
  const all = [...plus.map((cell) => ({ cell, sign: "+" })), ...minus.map((cell) => ({ cell, sign: "−" }))];
  const known = all.flatMap(({ cell, sign }) => {
    const value = figures.values[cell];
    return value === undefined ? [] : [{ value, sign }];
  });
  const terms = known.length <= mostTerms ? known : known.filter(({ value }) => value !== 0);
  if (terms.length > mostTerms) return "";
  return terms
    .map(({ value, sign }, index) => {
      const text = value < 0 ? `(${value})` : String(value);
      return index > 0 ? ` ${sign} ${text}` : sign === "−" ? `−${text}` : text;
    })
    .join("");
}
