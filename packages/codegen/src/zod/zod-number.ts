import type { SchemaNode } from "@gouji/core/form";

interface Limits extends SchemaNode {
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/** The zod schema of a figure, as code. */
export function zodNumber(node: Limits, isInteger: boolean): string {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum } = node;
  // `z.int()` has limits of its own: those of what JavaScript counts exactly.
  const isSafe = minimum >= Number.MIN_SAFE_INTEGER && maximum <= Number.MAX_SAFE_INTEGER;
  const start = !isInteger ? "z.number()" : isSafe ? "z.int()" : "integer()";
  const implied = start === "z.int()" ? Number.MAX_SAFE_INTEGER : Infinity;
  return [
    start,
    minimum > -implied && `.min(${minimum})`,
    maximum < implied && `.max(${maximum})`,
    exclusiveMinimum !== undefined && `.gt(${exclusiveMinimum})`,
    exclusiveMaximum !== undefined && `.lt(${exclusiveMaximum})`,
  ]
    .filter((part) => part !== false)
    .join("");
}
