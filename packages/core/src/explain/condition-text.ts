import type { Form, When } from "../form/form.js";
import type { Scalar } from "../form/schema.js";
import type { Language } from "../text/language.js";

const words = {
  zh: {
    unless: (label: string, value: string) => `（“${label}”为 ${value} 时不查）`,
    onlyIf: (label: string, value: string) => `（“${label}”为 ${value} 时才查）`,
  },
  en: {
    unless: (label: string, value: string) => `(not looked at while "${label}" is ${value})`,
    onlyIf: (label: string, value: string) => `(looked at only while "${label}" is ${value})`,
  },
} as const satisfies Record<Language, object>;

/** When something is looked at, in brackets; empty where it always is. */
export function conditionText(when: When | undefined, form: Form, language: Language): string {
  const cell = when && form.cells[when.cell];
  if (!cell) return "";
  const value = "is" in when ? when.is : when.not;
  return words[language]["is" in when ? "onlyIf" : "unless"](cell.title, wordFor(value, when.cell, form));
}

/** How a value of a cell is printed. */
export function wordFor(value: Scalar, cell: number, { cells }: Form): string {
  return cells[cell]?.choices.find((choice) => choice.value === value)?.word ?? String(value);
}

/** A value with which a condition holds. */
export function conditionValue(when: When, { cells }: Form): Scalar {
  if ("is" in when) return when.is;
  if (typeof when.not === "number") return when.not + 1;
  return cells[when.cell]?.choices.find(({ value }) => value !== when.not)?.value ?? "…";
}
