import type { SchemaNode } from "@gouji/core/form";
import type { Language } from "../runtime/contracts.js";

type Keyword = NonNullable<SchemaNode["x-relations"]>[number];
type RelationKeyword = Extract<Keyword, { readonly sum: unknown }>;

const signs = { equals: "=", atMost: "≤", differs: "≠" } as const;

const conditions = {
  zh: (cell: string, verb: "is" | "not", value: string) =>
    `${cell} ${verb === "is" ? "为" : "不为"} ${value} 时`,
  en: (cell: string, verb: "is" | "not", value: string) =>
    `while ${cell} is ${verb === "is" ? "" : "not "}${value}`,
} satisfies Record<Language, unknown>;

const separators = { zh: "，", en: ", " } satisfies Record<Language, string>;

/**
 * A relation by its keys, `paid ÷ planned × 100 = rate`, where it is more than a sum: its sentence may leave open by which
 * figure is divided, or when it holds.
 */
export function relationFormula(keyword: Keyword, language: Language): string | undefined {
  const condition = conditionOf(keyword, language);
  const said = [condition, "sum" in keyword ? equation(keyword, condition !== undefined) : undefined];
  const parts = said.filter((one) => one !== undefined);
  return parts.length === 0 ? undefined : parts.join(separators[language]);
}

function conditionOf({ when }: Keyword, language: Language): string | undefined {
  if (!when) return undefined;
  const [verb, value] = "is" in when ? (["is", when.is] as const) : (["not", when.not] as const);
  return conditions[language](keyPath(when.cell), verb, JSON.stringify(value));
}

function equation(keyword: RelationKeyword, isConditional: boolean): string | undefined {
  const { sum, minus = [], over, times, within = 0, equals, atMost, differs } = keyword;
  const right = equals ?? atMost ?? differs ?? [];
  const isSum = !over && within === 0 && right.every((one) => typeof one === "string");
  if (isSum && !isConditional) return undefined;
  const left = [sum.map(keyPath).join(" + "), ...minus.map((path) => `− ${keyPath(path)}`)].join(" ");
  const ratio = over ? `${inBrackets(left)} ÷ ${inBrackets(over.map(keyPath).join(" + "))}` : left;
  const scaled = times === undefined ? ratio : `${ratio} × ${times}`;
  const sign = signs[equals ? "equals" : atMost ? "atMost" : "differs"];
  return `${scaled} ${sign} ${right.map(keyPath).join(" + ")}${within > 0 ? ` ± ${within}` : ""}`;
}

function inBrackets(sum: string): string {
  return sum.includes(" ") ? `(${sum})` : sum;
}

/** With dots: a star and a slash would end the comment that it stands in. */
function keyPath(path: string | number): string {
  return String(path).replace(/^\//, "").replaceAll("/", ".");
}
