import type { SourceNode } from "./source.js";

/** The plain data a node stands for; misspelt figures read as `null`. */
export function valueOf(node: SourceNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.misspelt && typeof node.value !== "string" ? null : node.value;
    case "list":
      return node.items.map(valueOf);
    case "map": {
      const value: Record<string, unknown> = {};
      for (const [key, entry] of node.entries) {
        // Assigning `__proto__` would set the prototype and lose the key.
        if (key === "__proto__")
          Object.defineProperty(value, key, { value: valueOf(entry.node), enumerable: true });
        else value[key] = valueOf(entry.node);
      }
      return value;
    }
  }
}
