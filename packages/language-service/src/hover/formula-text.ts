import type { Form, OtherReports } from "@gouji/core";
import type { Cell, Operand, Relation } from "@gouji/core/form";
import {
  type Assessed,
  figureDigits,
  leftSide,
  operandIn,
  type OperandFigures,
  sumOf,
  valueOf,
} from "@gouji/core/report";
import { exactSum } from "@gouji/core/text";

/** In longer sums zeros are left out. */
const mostTerms = 8;

const signs = {
  equals: { holds: "=", fails: "≠" },
  atMost: { holds: "≤", fails: ">" },
  differs: { holds: "≠", fails: "=" },
} as const satisfies Record<Relation["kind"], object>;

/** The form of a report, and the reports that it is compared with. */
interface OwnAndOthers {
  readonly form: Form;
  readonly reports: OtherReports;
}

/**
 * A relation with its figures, both sides written out: `37 + 3 + 0 + 0 = 40 ≠ 44`, `1290.25 ÷ 1800.00 × 100 = 71.7`; `?`
 * stands for what is not known.
 */
export function formulaText(
  { relation, outcome }: Assessed,
  figures: OperandFigures,
  forms: OwnAndOthers,
): string {
  const { right, kind, within } = relation;
  const sign = signs[kind][outcome.kind === "fails" ? "fails" : "holds"];
  const terms = new Terms(figures, forms);
  const left = leftText(relation, terms);
  const sums = sumTexts(relation, figures, forms.form);
  const other = terms.sum(right, [], relation.constant) + (within > 0 ? ` ± ${within}` : "");
  // Between equal sides a sum stands once, and not beside the figure it equals.
  const isOne = sign === "=";
  const sumHere = isOne && sums.right === undefined && !relation.ratio ? [] : [sums.left ?? []].flat();
  const sumThere = isOne ? [] : [sums.right ?? []].flat();
  const here = sumHere[0] === other ? [] : sumHere;
  return `${[left, ...here].join(" = ")} ${sign} ${[...sumThere, other].join(" = ")}`;
}

function leftText({ plus, minus, ratio }: Relation, terms: Terms): string {
  const sum = terms.sum(plus, minus);
  if (!ratio) return sum;
  const isOne = plus.length + minus.length === 1;
  const by = terms.sum(ratio.over, []);
  const quotient = `${isOne ? sum : `(${sum})`} ÷ ${ratio.over.length === 1 ? by : `(${by})`}`;
  return ratio.times === 1 ? quotient : `${quotient} × ${ratio.times}`;
}

/** What each side comes to, where there is something to work out, and all of it is known. */
function sumTexts(relation: Relation, figures: OperandFigures, form: Form) {
  const { plus, minus, right, constant, ratio } = relation;
  const left = plus.length + minus.length > 1 || ratio ? leftSide(relation, figures) : undefined;
  const sum = right.length + (constant === 0 ? 0 : 1) > 1 ? sumOf(right, figures) : undefined;
  const digits = (value: number | undefined) =>
    value === undefined ? undefined : figureDigits(value, decimalsOf(relation, form));
  return { left: digits(left), right: digits(sum === undefined ? undefined : exactSum([sum, constant])) };
}

/** As many as its figures have; of a ratio, as many as it is rounded to. */
function decimalsOf({ ratio, cells }: Relation, form: Form): { readonly decimals?: number } {
  if (ratio) return ratio.decimals === undefined ? {} : { decimals: ratio.decimals };
  const most = Math.max(0, ...cells.map((cell) => form.cells[cell]?.decimals ?? 0));
  return most === 0 ? {} : { decimals: most };
}

/** Writes sums of figures. */
class Terms {
  constructor(
    private readonly figures: OperandFigures,
    private readonly forms: OwnAndOthers,
  ) {}

  sum(plus: readonly Operand[], minus: readonly Operand[], constant = 0): string {
    const all = [
      ...plus.map((operand) => ({ operand, sign: "+" })),
      ...minus.map((operand) => ({ operand, sign: "−" })),
    ].map(({ operand, sign }) => ({ ...this.figure(operand), sign }));
    if (constant !== 0) all.push({ value: constant, text: bracketed(constant, String(constant)), sign: "+" });
    const written = all.length <= mostTerms ? all : all.filter(({ value }) => value !== 0);
    const terms = written.map(({ text, sign }, index) =>
      index > 0 ? ` ${sign} ${text}` : sign === "−" ? `−${text}` : text,
    );
    return terms.length === 0 ? "0" : terms.join("");
  }

  private figure(operand: Operand): { readonly value: number | undefined; readonly text: string } {
    const value = valueOf(operand, this.figures);
    const cell = this.cellOf(operand);
    const text = value === undefined ? "?" : bracketed(value, figureDigits(value, cell ?? {}));
    return { value, text };
  }

  private cellOf(operand: Operand): Cell | undefined {
    const { form, reports } = this.forms;
    if (operand.report === "this") return form.cells[operand.cell];
    const other = reports[operand.report];
    return other && operandIn(other, operand, form);
  }
}

function bracketed(value: number, text: string): string {
  return value < 0 ? `(${text})` : text;
}
