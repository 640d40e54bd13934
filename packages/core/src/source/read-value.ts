import type { Source, SourceEntry, SourceNode, SourceScalar } from "./source.js";

/** Takes plain data, as `JSON.parse` gives it, for a report: everything but ranges and edits works as for a file. */
export function readValue(value: unknown, file = ""): Source {
  return { file, text: "", syntax: "value", root: toNode(value), value, problems: [] };
}

const nowhere = { start: 0, end: 0 };

const mostNested = 100;

function toNode(value: unknown, depth = 0): SourceNode {
  const below = (item: unknown) => toNode(item, depth + 1);
  if (depth < mostNested && Array.isArray(value))
    return { kind: "list", ...nowhere, items: value.map(below) };
  if (depth < mostNested && isPlainObject(value)) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]): [string, SourceEntry] => [key, { key: nowhere, node: below(item) }]);
    return { kind: "map", flow: true, ...nowhere, entries: new Map(entries) };
  }
  return {
    kind: "scalar",
    value: scalarOf(value),
    quoted: typeof value === "string",
    misspelt: false,
    ...nowhere,
  };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What JSON cannot hold (a function, a date, a cycle) reads as its type's name: a wrong kind of value like any other. */
function scalarOf(value: unknown): SourceScalar["value"] {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return typeof value;
}
