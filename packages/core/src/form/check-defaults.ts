import { oneOf, typesText } from "./fault-text.js";
import type { FormProblem } from "./form-error.js";
import type { Text } from "./schema.js";
import { schemaNodes } from "./schema-nodes.js";

/** The defaults that may not stand where they are said to be meant. */
export function checkDefaults(schema: unknown): FormProblem[] {
  return [...schemaNodes(schema)].flatMap(({ node, place }) => {
    const text = Object.hasOwn(node, "default") ? faultOf(node) : undefined;
    return text ? [{ place: `${place}/default`, text }] : [];
  });
}

function faultOf(node: Readonly<Record<string, unknown>>): Text | undefined {
  const { default: value, enum: values, type } = node;
  if (Array.isArray(values) && !values.includes(value)) return oneOf(values);
  const types = [type ?? []].flat().filter((one) => typeof one === "string");
  return types.length === 0 || types.some((one) => isOf(value, one)) ? undefined : typesText(types);
}

function isOf(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
