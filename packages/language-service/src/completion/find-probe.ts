import type { SourceMap, SourceNode } from "@gouji/core/source";
import { probe } from "./typed-word.js";

/** Where the probe stands: as a key of a map, or as a value. */
export interface FoundProbe {
  /** Of a key, those of its map. */
  readonly steps: readonly string[];
  readonly map?: SourceMap;
}

export function findProbe(
  node: SourceNode | undefined,
  kind: "key" | "value",
  steps: readonly string[] = [],
): FoundProbe | undefined {
  if (node?.kind === "map" && kind === "key" && node.entries.has(probe)) return { steps, map: node };
  if (node?.kind === "scalar") return kind === "value" && node.value === probe ? { steps } : undefined;
  for (const [step, below] of childrenOf(node)) {
    const found = findProbe(below, kind, [...steps, step]);
    if (found) return found;
  }
  return undefined;
}

function childrenOf(node: SourceNode | undefined): (readonly [string, SourceNode])[] {
  if (node?.kind === "list") return node.items.map((item, index) => [String(index), item] as const);
  if (node?.kind !== "map") return [];
  return [...node.entries].map(([key, entry]) => [key, entry.node] as const);
}
