import type { SchemaNode } from "@gouji/core/form";
import type { Language } from "../runtime/contracts.js";

const words = {
  zh: {
    unit: (unit: string) => `单位：${unit}。`,
    sign: ([more, less]: readonly [string, string]) => `印作“${more}16”“${less}38”“0”。`,
    decimals: (count: number) => (count === 0 ? "没有小数。" : `最多 ${count} 位小数。`),
    values: (values: readonly (readonly [string, string])[]) =>
      `取值：${values.map(([value, word]) => `${value}（${word}）`).join("、")}。`,
    optional: "可以空着。",
  },
  en: {
    unit: (unit: string) => `Unit: ${unit}.`,
    sign: ([more, less]: readonly [string, string]) => `Printed as “${more}16”, “${less}38”, “0”.`,
    decimals: (count: number) =>
      count === 0 ? "No decimals." : `At most ${count} decimal${count === 1 ? "" : "s"}.`,
    values: (values: readonly (readonly [string, string])[]) =>
      `Values: ${values.map(([value, word]) => `${value} (${word})`).join(", ")}.`,
    optional: "May stay blank.",
  },
} as const satisfies Record<Language, object>;

/** How a value is written and printed: its unit, sign, decimals, the words of its choices, whether it may stay blank. */
export function cellText(use: SchemaNode, definition: SchemaNode, language: Language): string {
  const w = words[language];
  const {
    unit,
    units,
    sign,
    decimals,
    words: printed,
    optional,
  } = { ...definition["x-cell"], ...use["x-cell"] };
  // Not where label or description say it already.
  const said = `${use.title ?? ""}${use.description ?? definition.description ?? ""}`;
  const named = unit ?? units?.join(" / ");
  const lines = [
    named !== undefined && !said.includes(`单位：${named}`) && w.unit(named),
    sign && !said.includes(`“${sign[0]}`) && w.sign(sign),
    decimals !== undefined && w.decimals(decimals),
    printed && w.values(valuesOf(definition).map((value, index) => [value, printed[index] ?? ""])),
    optional && w.optional,
  ];
  return lines.filter((line) => typeof line === "string").join("\n");
}

/** As code: what words are printed for, in their order. */
function valuesOf({ enum: values, items }: SchemaNode): string[] {
  const listed = values ?? items?.enum ?? [true, false];
  return listed.filter((value) => value !== null).map((value) => JSON.stringify(value));
}
