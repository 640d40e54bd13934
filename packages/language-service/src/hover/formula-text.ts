import type { Relation } from "@gouji/core/form";
import { type Figures, roundedSum, sumOf } from "@gouji/core/report";
import type { AssessedRelation } from "../reports/report-document.js";

/** In longer sums zeros are left out. */
const mostTerms = 8;

const signs = {
  equals: { holds: "=", fails: "≠" },
  atMost: { holds: "≤", fails: ">" },
  differs: { holds: "≠", fails: "=" },
} as const satisfies Record<Relation["kind"], object>;

/** A relation with its figures, both sides written out: `37 + 3 + 0 + 0 = 40 ≠ 44`; `?` stands for what is not known. */
export function formulaText(
  { relation, outcome }: AssessedRelation,
  { values, lastYear: valuesBefore = [] }: Pick<Figures, "values" | "lastYear">,
): string {
  const { plus, minus, right, lastYear, kind } = relation;
  const sign = signs[kind][outcome.kind === "fails" ? "fails" : "holds"];
  const left = sideText(plus, minus, values);
  const other = lastYear ? sideText(lastYear, [], valuesBefore) : sideText(right, [], values);
  // Between equal sides a sum stands once, and not beside the figure it equals.
  const isOne = sign === "=";
  const leftSum = isOne && other.sum === undefined ? [] : [left.sum ?? []].flat();
  const otherSum = isOne ? [] : [other.sum ?? []].flat();
  return `${[left.terms, ...leftSum].join(" = ")} ${sign} ${[...otherSum, other.terms].join(" = ")}`;
}

interface Side {
  readonly terms: string;
  /** Where there is something to add up, and all of it is known. */
  readonly sum?: number;
}

function sideText(plus: readonly number[], minus: readonly number[], values: Figures["values"]): Side {
  const terms = termsText(plus, minus, values);
  const [added, taken] = [sumOf(plus, values), sumOf(minus, values)];
  if (plus.length + minus.length < 2 || added === undefined || taken === undefined) return { terms };
  return { terms, sum: roundedSum(added - taken) };
}

function termsText(plus: readonly number[], minus: readonly number[], values: Figures["values"]): string {
  const all = [...plus.map((cell) => ({ cell, sign: "+" })), ...minus.map((cell) => ({ cell, sign: "−" }))];
  const written = all.length <= mostTerms ? all : all.filter(({ cell }) => values[cell] !== 0);
  const terms = written.map(({ cell, sign }, index) => {
    const text = figureText(values[cell]);
    return index > 0 ? ` ${sign} ${text}` : sign === "−" ? `−${text}` : text;
  });
  return terms.length === 0 ? "0" : terms.join("");
}

function figureText(value: number | undefined): string {
  if (value === undefined) return "?";
  return value < 0 ? `(${value})` : String(value);
}
