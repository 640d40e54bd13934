import type { Source } from "@gouji/core";
import type { Cell } from "@gouji/core/form";
import { figureDigits, type Figures, writtenDigits } from "@gouji/core/report";
import { nodeAt } from "@gouji/core/source";
import type { Messages } from "../messages/messages.js";
import { contentText } from "./content-text.js";
import { printable } from "./printable.js";

/**
 * A cell as printed. A figure: 增16 and 减38 for signed counts, the unit behind an amount that names it, all else as written
 * (52.10 stays 52.10) and without digit grouping. A choice by its words. A blank stays empty; a total that was left out
 * shows its sum.
 */
export function cellText(cell: Cell, figures: Figures, source: Source, messages: Messages): string {
  const content = figures.contents[cell.index];
  if (content !== undefined) return contentText(cell, content, messages);
  const value = figures.values[cell.index];
  if (value === undefined) return "";
  const written = writtenDigits(cell, source) ?? figureDigits(value, cell);
  return withSign(written, value, cell) + ownUnit(cell, source);
}

function withSign(written: string, value: number, { sign }: Cell): string {
  if (!sign || value === 0) return written;
  const [more, less] = sign;
  return (value > 0 ? more : less) + written.replace(/^-/, "");
}

/** The unit that a figure names itself. */
function ownUnit({ path, units }: Cell, source: Source): string {
  const node = units && nodeAt(source, path);
  const unit = node?.kind === "map" ? node.entries.get("unit")?.node : undefined;
  return unit?.kind === "scalar" && unit.value !== null ? printable(unit.value) : "";
}
