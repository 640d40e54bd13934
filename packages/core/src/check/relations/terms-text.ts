import type { Operand, Relation } from "../../form/form.js";
import { type OperandFigures, valueOf } from "../../report/figures.js";
import type { Subject } from "../../report/subject.js";

const mostTerms = 8;

/** Both sides of a relation as sums, `37 + 3 + 0 + 0`; a long sum is written without its zeros, or not at all. */
export function termsText(
  { plus, minus, right }: Relation,
  { figures }: Pick<Subject, "figures">,
): { left: string; right: string } {
  return {
    left: sumText([...termsOf("+", plus, figures), ...termsOf("−", minus, figures)]),
    right: sumText(termsOf("+", right, figures)),
  };
}

/** What another report leads to for one figure: `12 + 5 − 2`, the other report's own figures first. */
export function termsElsewhereText(
  { plus, minus, right }: Relation,
  figure: number,
  figures: OperandFigures,
): string {
  return sumText([
    ...termsOf("+", right, figures),
    ...termsOf("+", minus, figures),
    ...termsOf(
      "−",
      plus.filter(({ cell }) => cell !== figure),
      figures,
    ),
  ]);
}

interface Term {
  readonly sign: "+" | "−";
  readonly value: number;
}

function termsOf(sign: Term["sign"], operands: readonly Operand[], figures: OperandFigures): Term[] {
  return operands.flatMap((operand) => {
    const value = valueOf(operand, figures);
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
