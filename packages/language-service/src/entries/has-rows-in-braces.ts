import type { Source } from "@gouji/core";
import { nodeAt } from "@gouji/core/source";
import type { ListPart } from "../reports/content-at.js";

/** Rows are written as those that there are: in braces, or a line for each cell. */
export function hasRowsInBraces(list: ListPart, source: Source): boolean {
  const node = nodeAt(source, [list.pointer.slice(1)]);
  if (node?.kind !== "list") return false;
  const isInBraces = (text: string) => source.syntax === "yaml" || !/[\r\n]/.test(text);
  return node.items.some(
    (item) =>
      item.kind === "map" &&
      item.flow &&
      item.entries.size > 1 &&
      isInBraces(source.text.slice(item.start, item.end)),
  );
}
