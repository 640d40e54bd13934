import type { FormSchema, SchemaNode } from "../form/schema.js";
import { resolveNode } from "../form/resolve.js";
import { typesOf } from "../form/types-of.js";
import type { Language } from "../text/language.js";
import { sampleOfPattern } from "../text/sample-of-pattern.js";

/** What stands in a sample where there is nothing to say. */
export const nothing = { zh: "无", en: "None" } as const satisfies Record<Language, string>;

/** A value that a schema allows, as small as may be; nothing where its pattern is too much for us. */
export function sampleValue(node: SchemaNode, schema: FormSchema): unknown {
  const { definition } = resolveNode(node, "", schema);
  const { const: only, default: usual, enum: choices } = { ...definition, ...node };
  if (only !== undefined) return only;
  if (usual !== undefined) return usual;
  if (choices) return choices.find((choice) => choice !== null);
  const types = typesOf(definition);
  if (types.has("string")) return sampleText(definition, schema["x-form"].language);
  if (types.has("integer") || types.has("number")) return leastFigure(definition);
  if (types.has("boolean")) return false;
  if (types.has("array")) return sampleItems(definition, schema);
  return sampleObject(definition, schema);
}

export function sampleText({ pattern }: SchemaNode, language: Language = "zh"): string | undefined {
  const word = nothing[language];
  if (pattern === undefined || new RegExp(pattern, "u").test(word)) return word;
  return sampleOfPattern(pattern);
}

/** 0, or what is nearest to it. */
function leastFigure({ minimum = -Infinity, maximum = Infinity }: SchemaNode): number {
  return Math.min(Math.max(0, minimum), maximum);
}

function sampleItems(node: SchemaNode & { readonly minItems?: number }, schema: FormSchema): unknown[] {
  const item = node.items ? sampleValue(node.items, schema) : undefined;
  return Array.from({ length: item === undefined ? 0 : Math.max(1, node.minItems ?? 1) }, () => item);
}

function sampleObject({ properties = {}, required = [] }: SchemaNode, schema: FormSchema): object {
  const entries = required.map((key) => [key, sampleValue(properties[key] ?? {}, schema)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
