import type { Syntax } from "./source.js";

/** A value as it stands in a report file: `40`, `"2021"`, `{ value: 71, unit: 万元 }`. */
export function valueText(value: unknown, syntax: Syntax): string {
  if (syntax === "json" || typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(wordText).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${wordText(item)}`);
  return `{ ${entries.join(", ")} }`;
}

function wordText(value: unknown): string {
  return typeof value === "string" &&
    /^[\p{L}][\p{L}\p{N}]*$/u.test(value) &&
    !/^(?:true|false|null)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
