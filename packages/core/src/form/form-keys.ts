import type { Form } from "./form.js";

/** Tells the keys that reports of these forms have, whatever their place; made when first asked. */
export function keysOf(forms: readonly Form[]): (key: string) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (key) => (keys ??= new Set(forms.flatMap(({ schema }) => propertyNames(schema)))).has(key);
}

/** The same for one schema. */
export function keysIn(schema: object): (key: string) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (key) => (keys ??= new Set(propertyNames(schema))).has(key);
}

function propertyNames(node: object): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== "object" || value === null) return [];
    const names = key === "properties" ? Object.keys(value) : [];
    return [...names, ...propertyNames(value)];
  });
}
