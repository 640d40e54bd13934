import type { Block } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import { fitTable } from "./fit-table.js";

/** Whether a part has a table that takes the long side of its paper. */
export function isWidePart(blocks: readonly Block[], theme: Theme): boolean {
  return blocks.some((block) => block.kind === "table" && fitTable(block.table, theme).isWide);
}
