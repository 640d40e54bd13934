import type { Source, SourceEntry, SourceNode } from "./source.js";

/** Takes plain data, as `JSON.parse` gives it, for a report: everything but ranges and edits works as for a file. */
export function readValue(value: unknown, file = ""): Source {
  return { file, text: "", syntax: "value", root: toNode(value), value, problems: [] };
}

const nowhere = { start: 0, end: 0 };

function toNode(value: unknown): SourceNode {
  if (Array.isArray(value)) return { kind: "list", ...nowhere, items: value.map(toNode) };
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]): [string, SourceEntry] => [key, { key: nowhere, node: toNode(item) }]);
    return { kind: "map", flow: true, ...nowhere, entries: new Map(entries) };
  }
  const scalar =
    typeof value === "number" || typeof value === "boolean" || value === null ? value : String(value);
  return { kind: "scalar", value: scalar, quoted: typeof value === "string", misspelt: false, ...nowhere };
}
