import type { SchemaNode } from "./schema.js";

/** The types of a node, `null` among them where it may be blank. */
export function typesOf({ type = [], enum: values }: SchemaNode): ReadonlySet<string> {
  const types = new Set(typeof type === "string" ? [type] : type);
  if (values?.includes(null)) types.add("null");
  return types;
}
