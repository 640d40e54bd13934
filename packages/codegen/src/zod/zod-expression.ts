import { FormError, type FormSchema } from "@gouji/core";
import type { SchemaNode } from "@gouji/core/form";
import { keyText, literal } from "../modules/literal.js";
import { type Located, propertiesOf, referenceOf, resolve } from "../schema-tree.js";
import { zodNumber } from "./zod-number.js";

export interface ZodContext {
  readonly schema: FormSchema;
  /** The constants that hold schemas, by the place of their node. */
  readonly constants: ReadonlyMap<string, string>;
}

/** Says nothing about what is valid. */
const annotations = ["title", "description", "default", "$schema", "$id", "$comment", "definitions"];
const supported: ReadonlySet<string> = new Set([
  ...annotations,
  ...["type", "const", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["properties", "required", "additionalProperties", "items", "minItems", "maxItems", "allOf", "$ref"],
]);

/** The zod schema of an object with its keys, as code. */
export function zodObject(at: Located, context: ZodContext): string {
  refuseUnsupported(at);
  const { properties = {}, required = [], additionalProperties = true } = at.node;
  const unlisted = required.find((key) => !Object.hasOwn(properties, key));
  if (unlisted !== undefined)
    throw new FormError(`${at.place}/required`, {
      zh: `生成 zod 需要在 properties 中写出 ${unlisted}`,
      en: `zod needs a property ${unlisted}`,
    });
  const lines = propertiesOf(at).map(({ key, ...property }) => {
    const value = expression(property, context);
    return `  ${keyText(key)}: ${required.includes(key) ? value : `optional(${value})`},\n`;
  });
  const shape = lines.length === 0 ? "{}" : `{\n${lines.join("")}}`;
  if (additionalProperties === false) return `z.strictObject(${shape})`;
  if (additionalProperties === true) return `z.looseObject(${shape})`;
  return `z.object(${shape}).catchall(${expression(below(at, additionalProperties, "additionalProperties"), context)})`;
}

function expression(use: Located, context: ZodContext): string {
  const at = resolve(use, context.schema);
  refuseUnsupported(use);
  if (referenceOf(use.node) !== undefined) refuseMore(use);
  refuseUnsupported(at);
  if (referenceOf(at.node) !== undefined)
    throw new FormError(`${at.place}/allOf`, {
      zh: "生成 zod 时，定义不能再引用别的定义",
      en: "zod needs a definition that refers to no other",
    });
  const { const: only, enum: choices, type } = at.node;
  if (only !== undefined) return `z.literal(${JSON.stringify(only)})`;
  if (choices) return choicesOf(choices);
  const types = typeof type === "string" ? [type] : (type ?? []);
  const [first = "z.unknown()", ...others] = types
    .filter((one) => one !== "null")
    .map((one) => typed(one, at, context));
  const union = others.length === 0 ? first : `z.union([${[first, ...others].join(", ")}])`;
  return types.includes("null") ? `${union}.nullable()` : union;
}

function choicesOf(choices: readonly unknown[]): string {
  const list = literal(choices);
  return choices.every((choice) => typeof choice === "string") ? `z.enum(${list})` : `z.literal(${list})`;
}

function typed(type: string, at: Located, context: ZodContext): string {
  switch (type) {
    case "string":
      return `z.string()${at.node.pattern === undefined ? "" : `.regex(${String(new RegExp(at.node.pattern, "u"))})`}`;
    case "boolean":
      return "z.boolean()";
    case "array":
      return list(at, context);
    case "object":
      return context.constants.get(at.place) ?? record(at, context);
    case "null":
      return "z.null()";
    default:
      return zodNumber(at.node, type === "integer");
  }
}

function list(at: Located, context: ZodContext): string {
  const { items, minItems, maxItems } = at.node as SchemaNode & { minItems?: number; maxItems?: number };
  const item = items ? expression(below(at, items, "items"), context) : "z.unknown()";
  const least = minItems === undefined ? "" : `.min(${minItems})`;
  return `z.array(${item})${least}${maxItems === undefined ? "" : `.max(${maxItems})`}`;
}

/** An object whose keys the schema does not list. */
function record(at: Located, context: ZodContext): string {
  const { additionalProperties: value } = at.node;
  if (typeof value !== "object") return zodObject(at, context);
  return `z.record(z.string(), ${expression(below(at, value, "additionalProperties"), context)})`;
}

function below({ place }: Located, node: SchemaNode, keyword: string): Located {
  return { node, place: `${place}/${keyword}` };
}

function refuseUnsupported({ node, place }: Located): void {
  const keyword = Object.keys(node).find((key) => !key.startsWith("x-") && !supported.has(key));
  if (keyword !== undefined)
    throw new FormError(`${place}/${keyword}`, {
      zh: "这个关键字不能生成 zod：请去掉它，或不生成 zod",
      en: "we have no zod schema for this keyword: leave it out, or generate no zod",
    });
}

/** What stands beside a reference would be lost. */
function refuseMore({ node, place }: Located): void {
  const more = Object.keys(node).find(
    (key) => !key.startsWith("x-") && !["type", "allOf", "$ref", ...annotations].includes(key),
  );
  if (more !== undefined || (node.allOf?.length ?? 1) > 1)
    throw new FormError(`${place}/${more ?? "allOf"}`, {
      zh: "生成 zod 时，这要写在所引用的定义里",
      en: "zod needs this in the definition that is referred to",
    });
}
