import type { SchemaNode } from "@gouji/core/form";
import type { Language } from "../runtime/contracts.js";

const words = {
  zh: {
    unit: (unit: string) => `单位：${unit}。`,
    sign: ([more, less]: readonly [string, string]) => `印作“${more}16”“${less}38”“0”。`,
    relations: "勾稽关系：",
    usedFor: (labels: string, count: number) => `用于${labels}${count > shown ? ` 等 ${count} 处` : ""}。`,
  },
  en: {
    unit: (unit: string) => `Unit: ${unit}.`,
    sign: ([more, less]: readonly [string, string]) => `Printed as “${more}16”, “${less}38”, “0”.`,
    relations: "Relations:",
    usedFor: (labels: string, count: number) =>
      `Used for ${labels}${count > shown ? ` and others, ${count} in all` : ""}.`,
  },
} as const satisfies Record<Language, object>;

/** The most uses that the comment of an interface names. */
const shown = 3;

/** The comment of a property: its printed label, what to write, its unit, the relations it takes part in. */
export function propertyComment(
  use: SchemaNode,
  definition: SchemaNode,
  { sentences, language }: { readonly sentences: readonly string[]; readonly language: Language },
): string | undefined {
  const description = use.description ?? definition.description;
  const list =
    sentences.length === 0
      ? undefined
      : [words[language].relations, ...sentences.map((one) => `- ${one}`)].join("\n");
  return paragraphs([use.title, description, unitText(use, definition, language), list]);
}

/** The comment of an interface: its own label, or those of the places that refer to it. */
export function interfaceComment(
  node: SchemaNode,
  uses: readonly SchemaNode[],
  language: Language,
): string | undefined {
  const labels = uses.flatMap(({ title }) => title || []);
  const named = labels
    .slice(0, shown)
    .map((label) => `“${label}”`)
    .join("");
  const used = labels.length === 0 ? undefined : words[language].usedFor(named, labels.length);
  return paragraphs([node.title ?? used, node.description]);
}

/** Not where label or description state the unit already. */
function unitText(use: SchemaNode, definition: SchemaNode, language: Language): string | undefined {
  const { unit, units, sign } = definition["x-cell"] ?? {};
  const said = `${use.title ?? ""}${use.description ?? definition.description ?? ""}`;
  const named = unit ?? units?.join(" / ");
  const unitLine =
    named === undefined || said.includes(`单位：${named}`) ? undefined : words[language].unit(named);
  const signLine = sign && !said.includes(`“${sign[0]}`) ? words[language].sign(sign) : undefined;
  const lines = [unitLine, signLine].filter((line) => line !== undefined);
  return lines.join("\n");
}

function paragraphs(texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text !== "");
  return said.length === 0 ? undefined : said.join("\n\n");
}
