import type { Source } from "@gouji/core";
import type { Cell } from "@gouji/core/form";
import type { Figures } from "@gouji/core/report";
import { nodeAt } from "@gouji/core/source";

/**
 * A figure as printed: 增16 and 减38 for signed counts, the unit behind an amount that names it, all else as written
 * (52.10 stays 52.10) and without digit grouping. A blank stays empty; a total that was left out shows its sum.
 */
export function figureText(cell: Cell, figures: Figures, source: Source): string {
  const value = figures.values[cell.index];
  if (value === undefined) return "";
  const written = writtenFigure(cell, source) ?? String(value);
  if (!cell.sign || value === 0) return written;
  const [more, less] = cell.sign;
  return (value > 0 ? more : less) + written.replace(/^-/, "");
}

function writtenFigure(cell: Cell, source: Source): string | undefined {
  const node = nodeAt(source, cell.path);
  if (node?.kind !== "map") return node && digitsAt(node, source);
  const value = node.entries.get("value")?.node;
  const unit = node.entries.get("unit")?.node;
  const digits = value && digitsAt(value, source);
  return digits === undefined ? undefined : digits + (unit?.kind === "scalar" ? String(unit.value) : "");
}

function digitsAt(node: { start: number; end: number }, { text, syntax }: Source): string | undefined {
  return syntax === "value" ? undefined : text.slice(node.start, node.end);
}
