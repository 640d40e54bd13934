import { indexUpTo } from "../text/index-up-to.js";
import type { Source, SourceEntry, SourceList, SourceMap, SourceNode } from "./source.js";

/** What stands at a place; absent where the report has no such place. */
export function nodeAt(source: Source, steps: readonly string[]): SourceNode | undefined {
  return steps.reduce<SourceNode | undefined>(below, source.root);
}

/** The key and value that stand at a place, where it is an entry of a map. */
export function entryAt(source: Source, steps: readonly string[]): SourceEntry | undefined {
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  const parent = nodeAt(source, steps.slice(0, -1));
  return parent?.kind === "map" ? parent.entries.get(last) : undefined;
}

function below(node: SourceNode | undefined, step: string): SourceNode | undefined {
  if (node?.kind === "map") return node.entries.get(step)?.node;
  if (node?.kind === "list") return /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
  return undefined;
}

/** The innermost place whose key or value covers an offset, as steps. */
export function stepsAt(source: Source, offset: number): readonly string[] {
  const steps: string[] = [];
  let node = source.root;
  while (node) {
    const found = childAt(node, offset);
    if (!found) break;
    steps.push(found.step);
    node = found.node;
  }
  return steps;
}

/** Of the entries of a map, the last that begins before the offset: a block of prose ends where the next key begins. */
function childAt(node: SourceNode, offset: number): { step: string; node: SourceNode } | undefined {
  if (node.kind === "scalar") return undefined;
  const found = node.kind === "map" ? entryBefore(node, offset) : itemBefore(node, offset);
  return found && offset <= Math.max(found.node.end, found.start + found.step.length) ? found : undefined;
}

/** The entries of a map as they stand in the text: a key that stands there twice keeps its first place in the map. */
const entriesInOrder = new WeakMap<SourceMap, readonly (readonly [string, SourceEntry])[]>();

function inOrder(map: SourceMap): readonly (readonly [string, SourceEntry])[] {
  const known = entriesInOrder.get(map);
  if (known) return known;
  const sorted = [...map.entries].sort(([, a], [, b]) => a.key.start - b.key.start);
  entriesInOrder.set(map, sorted);
  return sorted;
}

function entryBefore(map: SourceMap, offset: number) {
  const entries = inOrder(map);
  const found = entries[indexUpTo(entries, ([, { key }]) => key.start, offset)];
  return found && { step: found[0], node: found[1].node, start: found[1].key.start };
}

function itemBefore({ items }: SourceList, offset: number) {
  const index = indexUpTo(items, ({ start }) => start, offset);
  const node = items[index];
  return node && { step: String(index), node, start: node.start };
}
