import type { Operand, Ratio, Relation } from "../../form/form.js";
import { valueOf } from "../../report/figures.js";
import type { Subject } from "../../report/subject.js";
import { plainDigits } from "../../text/plain-digits.js";

type FiguresOfForm = Pick<Subject, "figures" | "form">;

const mostTerms = 8;

/** Both sides of a relation as sums, `37 + 3 + 0 + 0`; a long sum is written without its zeros, or not at all. */
export function termsText(
  { plus, minus, right, constant, ratio }: Relation,
  subject: FiguresOfForm,
): { left: string; right: string } {
  const left = sumText([...termsOf("+", plus, subject), ...termsOf("−", minus, subject)]);
  const constants: Term[] = constant === 0 ? [] : [{ sign: "+", value: constant, decimals: 0 }];
  return {
    left: ratio ? ratioText(left, ratio, subject) : left,
    right: sumText([...termsOf("+", right, subject), ...constants]),
  };
}

/** `(12 + 5) ÷ 20 × 100`; not written out where a side of it is too long. */
function ratioText(sum: string, { over, times }: Ratio, subject: FiguresOfForm): string {
  const by = sumText(termsOf("+", over, subject));
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
  subject: FiguresOfForm,
): string {
  return sumText([
    ...termsOf("+", right, subject),
    ...termsOf("+", minus, subject),
    ...termsOf(
      "−",
      plus.filter(({ cell }) => cell !== figure),
      subject,
    ),
  ]);
}

interface Term {
  readonly sign: "+" | "−";
  readonly value: number;
  readonly decimals: number;
}

function termsOf(sign: Term["sign"], operands: readonly Operand[], { figures, form }: FiguresOfForm): Term[] {
  return operands.flatMap((operand) => {
    const value = valueOf(operand, figures);
    const isShared = operand.report === "this" || operand.report === "lastYear";
    const decimals = (isShared ? form.cells[operand.cell]?.decimals : undefined) ?? 0;
    return value === undefined ? [] : [{ sign, value, decimals }];
  });
}

function sumText(known: readonly Term[]): string {
  const terms = known.length <= mostTerms ? known : known.filter(({ value }) => value !== 0);
  if (terms.length > mostTerms) return "";
  return terms
    .map(({ sign, value, decimals }, index) => signText(sign, index) + figureText(value, decimals))
    .join("");
}

function signText(sign: "+" | "−", index: number): string {
  if (index > 0) return ` ${sign} `;
  return sign === "−" ? "−" : "";
}

function figureText(value: number, decimals: number): string {
  const digits = plainDigits(value, decimals);
  return value < 0 ? `(${digits})` : digits;
}
