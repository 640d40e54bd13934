import type { SourceNode } from "@gouji/core/source";

/** Whether a row or group may be written anew: it is missing, or blank. What is no map, the author has yet to mend. */
export function isVacant(node: SourceNode | undefined): boolean {
  if (node?.kind === "map") return node.entries.size === 0;
  return node === undefined || (node.kind === "scalar" && node.value === null && !node.misspelt);
}
