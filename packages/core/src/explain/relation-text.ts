import type { Form, Operand, Relation } from "../form/form.js";
import { figureDigits } from "../report/figure-digits.js";
import type { ExampleFigures, RelationExample } from "../rules/rule-example.js";
import type { Language } from "../text/language.js";
import { conditionText, conditionValue, wordFor } from "./condition-text.js";
import { operandNames } from "./operand-names.js";

const operators = { equals: "=", atMost: "≤", differs: "≠" } as const;

/** A relation in the words of its form: `已付 ÷ 计划 × 100 = 比例`, and when it is looked at. */
export function formula(relation: Relation, form: Form, language: Language): string {
  const { kind, plus, minus, right, constant, ratio, within, when } = relation;
  const name = operandNames(relation, form, language);
  const sum = [plus.map(name).join(" + "), ...minus.map((one) => `− ${name(one)}`)].join(" ").trim();
  const over = ratio?.over.map(name);
  const quotient = over
    ? `${inBrackets(sum, plus.length + minus.length)} ÷ ${inBrackets(over.join(" + "), over.length)}`
    : sum;
  const left = ratio && ratio.times !== 1 ? `${quotient} × ${ratio.times}` : quotient;
  const rights = [...right.map(name), ...(constant !== 0 || right.length === 0 ? [String(constant)] : [])];
  const tolerance = within > 0 ? ` (± ${within})` : "";
  const condition = conditionText(when, form, language);
  const space = condition !== "" && language === "en" ? " " : "";
  return `> ${left} ${operators[kind]} ${rights.join(" + ")}${tolerance}${space}${condition}`;
}

function inBrackets(sum: string, count: number): string {
  return count > 1 ? `(${sum})` : sum;
}

/** Figures for which a relation holds, and figures for which it fails, as tables. */
export function exampleTables(
  { relation, passing, failing }: RelationExample,
  form: Form,
  language: Language,
) {
  const name = operandNames(relation, form, language);
  const isOther = ([{ report }]: readonly [Operand, number]) => report !== "this";
  const condition = conditionRow(relation, form);
  const table = (figures: ExampleFigures) =>
    [
      "| | |",
      "|---|--:|",
      ...condition,
      // What stood in another report comes first.
      ...[...figures]
        .sort((a, b) => Number(isOther(b)) - Number(isOther(a)))
        .map(([operand, value]) => `| ${name(operand)} | ${digits(value, operand, form)} |`),
    ].join("\n");
  return { passing: table(passing), failing: table(failing) };
}

/** The cell that decides whether the relation is looked at, where it is none of the figures. */
function conditionRow({ when, cells, plus, minus, right }: Relation, form: Form): string[] {
  const cell = when && form.cells[when.cell];
  const isFigure = [...plus, ...minus, ...right].some(
    (one) => one.report === "this" && one.cell === when?.cell,
  );
  if (!when || !cell || isFigure || cells.length === 0) return [];
  return [`| ${cell.title} | ${wordFor(conditionValue(when, form), when.cell, form)} |`];
}

function digits(value: number, { cell, report }: Operand, { cells }: Form): string {
  const own = report.startsWith("form:") ? undefined : cells[cell];
  return figureDigits(value, own ?? {});
}
