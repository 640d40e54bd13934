import { mostCharacters, mostNested } from "./limits.js";
import type { Source, SourceEntry, SourceNode, SourceScalar } from "./source.js";
import { unreadableSource } from "./unreadable-source.js";

/**
 * Takes plain data, as `JSON.parse` gives it, for a report: everything but ranges and edits works as for a file. Data that
 * nests too deep, as what holds itself does, and data that is far too much, is a problem of the source.
 */
export function readValue(value: unknown, file = ""): Source {
  const reader = new ValueReader();
  const root = reader.node(value, 0);
  if (reader.refusal) return unreadableSource({ file, text: "", syntax: "value" }, reader.refusal);
  return { file, text: "", syntax: "value", root, value, problems: [] };
}

const nowhere = { start: 0, end: 0 };

class ValueReader {
  refusal: "TooDeep" | "TooLarge" | undefined;
  /** Data that holds the same object many times over is no larger in memory than that object, and endless to walk. */
  private left = mostCharacters;

  node(value: unknown, depth: number): SourceNode {
    if (this.left-- === 0) this.refusal ??= "TooLarge";
    const isList = Array.isArray(value);
    if (!isList && !isPlainObject(value)) return scalarNode(value);
    if (depth === mostNested) this.refusal ??= "TooDeep";
    if (this.refusal) return scalarNode(null);
    if (isList) return { kind: "list", ...nowhere, items: value.map((item) => this.node(item, depth + 1)) };
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]): [string, SourceEntry] => [key, { key: nowhere, node: this.node(item, depth + 1) }]);
    return { kind: "map", flow: true, ...nowhere, entries: new Map(entries) };
  }
}

function scalarNode(value: unknown): SourceScalar {
  const quoted = typeof value === "string";
  return { kind: "scalar", value: scalarOf(value), quoted, misspelt: false, ...nowhere };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What JSON cannot hold (a function, a date) reads as its type's name: a wrong kind of value like any other. */
function scalarOf(value: unknown): SourceScalar["value"] {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return typeof value;
}
