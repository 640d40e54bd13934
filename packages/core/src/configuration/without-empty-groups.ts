import type { SchemaNode } from "../form/schema.js";

const groups: readonly unknown[] = ["object", "array"];

/** A configuration in which a group that is opened and left empty (`body:`) is not set. */
export function withoutEmptyGroups(value: unknown, node: SchemaNode): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = (Object.entries(value) as [string, unknown][]).flatMap(([key, item]) => {
    const below = node.properties?.[key];
    if (item === null && groups.includes(below?.type)) return [];
    return [[key, below ? withoutEmptyGroups(item, below) : item] as const];
  });
  return Object.fromEntries(entries);
}
