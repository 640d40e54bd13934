import type { Cell } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";

/** The digits of a cell as they are written: `52.10`; nothing for data without a text. */
export function writtenDigits(cell: Pick<Cell, "path">, source: Source): string | undefined {
  const node = nodeAt(source, cell.path);
  const figure = node?.kind === "map" ? node.entries.get("value")?.node : node;
  return figure && source.syntax !== "value" ? source.text.slice(figure.start, figure.end) : undefined;
}
