import { nodeAt, type SourceMap } from "@gouji/core/source";
import { groupBy } from "../changes/group-by.js";
import type { EntryStyle } from "../entries/entry-text.js";
import { isInline, laidOut } from "../entries/layout.js";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import { cellText, type CellValue } from "./cell-value.js";

/** The text behind the key of a place that is written anew: a row in braces, groups a line for each of their rows. */
export function entriesText(
  values: readonly CellValue[],
  steps: readonly string[],
  { source }: ReportDocument,
): string {
  const parent = nodeAt(source, steps.slice(0, -1));
  const style = {
    writer: writerFor(source, false),
    inline: parent?.kind !== "map" || isInline(parent, source),
  };
  const column = parent?.kind === "map" ? keyStart(parent, steps.at(-1)) : 0;
  return laidOut(textBelow(values, steps.length, style), source.text, column);

  function textBelow(some: readonly CellValue[], depth: number, { writer, inline }: EntryStyle): string {
    const isRow = some.every(({ cell }) => cell.path.length === depth + 1);
    const entries = [...groupBy(some, ({ cell }) => cell.path[depth] ?? "")].map(([key, own]) => {
      const text = isRow
        ? cellText(own[0] ?? { value: null }, source)
        : textBelow(own, depth + 1, { writer, inline });
      return writer.entry(key, text);
    });
    return writer.map(entries, inline || isRow);
  }
}

/** Where a key stands, or one beside which it will. */
function keyStart({ entries, start }: SourceMap, key = ""): number {
  const entry = entries.get(key) ?? entries.values().next().value;
  return entry?.key.start ?? start;
}
