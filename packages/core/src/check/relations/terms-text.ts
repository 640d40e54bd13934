import type { Relation } from "../../form/form.js";
import type { Figures } from "../../report/figures.js";
import type { Subject } from "../../report/subject.js";

const mostTerms = 8;

/** Both sides of a relation as sums, `37 + 3 + 0 + 0`; a long sum is written without its zeros, or not at all. */
export function termsText(
  { plus, minus, right, lastYear }: Relation,
  { figures: { values, lastYear: valuesBefore = [] } }: Subject,
): { left: string; right: string } {
  return {
    left: sumText([...termsOf("+", plus, values), ...termsOf("−", minus, values)]),
    right: sumText(termsOf("+", lastYear ?? right, lastYear ? valuesBefore : values)),
  };
}

/** What last year's report leads to for one figure: `12 + 5 − 2`, last year's own figures first. */
export function lastYearTermsText(
  { plus, minus, lastYear = [] }: Relation,
  figure: number,
  { values, lastYear: valuesBefore = [] }: Figures,
): string {
  return sumText([
    ...termsOf("+", lastYear, valuesBefore),
    ...termsOf("+", minus, values),
    ...termsOf(
      "−",
      plus.filter((cell) => cell !== figure),
      values,
    ),
  ]);
}

interface Term {
  readonly sign: "+" | "−";
  readonly value: number;
}

function termsOf(sign: Term["sign"], cells: readonly number[], values: Figures["values"]): Term[] {
  return cells.flatMap((cell) => {
    const value = values[cell];
    return value === undefined ? [] : [{ sign, value }];
  });
}

function sumText(known: readonly Term[]): string {
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
