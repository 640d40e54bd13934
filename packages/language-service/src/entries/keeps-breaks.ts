import type { SourceNode } from "@gouji/core/source";

/** Whether a node ends in a block of text that keeps the blank lines behind it (`|+`): a line more would be part of it. */
export function keepsBreaks(node: SourceNode, text: string): boolean {
  const last = lastChild(node);
  return last ? keepsBreaks(last, text) : /^[|>]\d?\+/.test(text.slice(node.start, node.start + 3));
}

function lastChild(node: SourceNode): SourceNode | undefined {
  if (node.kind === "list") return node.items.at(-1);
  return node.kind === "map" ? [...node.entries.values()].at(-1)?.node : undefined;
}
