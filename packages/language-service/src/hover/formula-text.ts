import type { Operand, Relation } from "@gouji/core/form";
import { type Assessed, leftSide, type OperandFigures, sumOf, valueOf } from "@gouji/core/report";

/** In longer sums zeros are left out. */
const mostTerms = 8;

const signs = {
  equals: { holds: "=", fails: "≠" },
  atMost: { holds: "≤", fails: ">" },
  differs: { holds: "≠", fails: "=" },
} as const satisfies Record<Relation["kind"], object>;

/** A relation with its figures, both sides written out: `37 + 3 + 0 + 0 = 40 ≠ 44`; `?` stands for what is not known. */
export function formulaText({ relation, outcome }: Assessed, figures: OperandFigures): string {
  const { plus, minus, right, kind } = relation;
  const sign = signs[kind][outcome.kind === "fails" ? "fails" : "holds"];
  const left: Side = {
    terms: termsText(plus, minus, figures),
    ...sumIn(leftSide(relation, figures), plus, minus),
  };
  const other: Side = { terms: termsText(right, [], figures), ...sumIn(sumOf(right, figures), right) };
  // Between equal sides a sum stands once, and not beside the figure it equals.
  const isOne = sign === "=";
  const sumHere = isOne && other.sum === undefined ? [] : [left.sum ?? []].flat();
  const sumThere = isOne ? [] : [other.sum ?? []].flat();
  return `${[left.terms, ...sumHere].join(" = ")} ${sign} ${[...sumThere, other.terms].join(" = ")}`;
}

interface Side {
  readonly terms: string;
  /** Where there is something to add up, and all of it is known. */
  readonly sum?: number;
}

function sumIn(sum: number | undefined, ...terms: readonly (readonly Operand[])[]): Pick<Side, "sum"> {
  return sum === undefined || terms.flat().length < 2 ? {} : { sum };
}

function termsText(plus: readonly Operand[], minus: readonly Operand[], figures: OperandFigures): string {
  const all = [
    ...plus.map((operand) => ({ value: valueOf(operand, figures), sign: "+" })),
    ...minus.map((operand) => ({ value: valueOf(operand, figures), sign: "−" })),
  ];
  const written = all.length <= mostTerms ? all : all.filter(({ value }) => value !== 0);
  const terms = written.map(({ value, sign }, index) => {
    const text = figureText(value);
    return index > 0 ? ` ${sign} ${text}` : sign === "−" ? `−${text}` : text;
  });
  return terms.length === 0 ? "0" : terms.join("");
}

function figureText(value: number | undefined): string {
  if (value === undefined) return "?";
  return value < 0 ? `(${value})` : String(value);
}
