import type { Operand, Ratio, Relation } from "../../form/form.js";
import { type OperandFigures, valueOf } from "../../report/figures.js";
import type { Subject } from "../../report/subject.js";

const mostTerms = 8;

/** Both sides of a relation as sums, `37 + 3 + 0 + 0`; a long sum is written without its zeros, or not at all. */
export function termsText(
  { plus, minus, right, constant, ratio }: Relation,
  { figures }: Pick<Subject, "figures">,
): { left: string; right: string } {
  const left = sumText([...termsOf("+", plus, figures), ...termsOf("−", minus, figures)]);
  const constants: Term[] = constant === 0 ? [] : [{ sign: "+", value: constant }];
  return {
    left: ratio ? ratioText(left, ratio, figures) : left,
    right: sumText([...termsOf("+", right, figures), ...constants]),
  };
}

/** `(12 + 5) ÷ 20 × 100`; not written out where a side of it is too long. */
function ratioText(sum: string, { over, times }: Ratio, figures: OperandFigures): string {
  const by = sumText(termsOf("+", over, figures));
  if (sum === "" || by === "") return "";
  return `${inBrackets(sum)} ÷ ${inBrackets(by)}${times === 1 ? "" : ` × ${times}`}`;
}

function inBrackets(sum: string): string {
  return sum.includes(" ") ? `(${sum})` : sum;
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
