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
  { source, form }: ReportDocument,
): string {
  // Labels with their values are a line each, and no row.
  const part = form?.parts.find(({ number }) => number === values[0]?.cell.part);
  const isFields = part?.kind === "table" && part.table === "fields";
  const parent = nodeAt(source, steps.slice(0, -1));
  const style = {
    writer: writerFor(source, false),
    inline: parent?.kind !== "map" || isInline(parent, source),
  };
  const column = parent?.kind === "map" ? keyStart(parent, steps.at(-1)) : 0;
  return laidOut(textBelow(values, steps.length, style), source.text, column);

  function textBelow(some: readonly CellValue[], depth: number, { writer, inline }: EntryStyle): string {
    const isRow = !isFields && some.every(({ cell }) => cell.path.length === depth + 1);
    const style = { writer, inline: inline || isRow };
    const entries = [...groupBy(some, ({ cell }) => cell.path[depth] ?? "")].map(([key, own]) => {
      const [first] = own;
      const isCell = first !== undefined && first.cell.path.length === depth + 1;
      return writer.entry(key, isCell ? cellText(first, source) : textBelow(own, depth + 1, style));
    });
    return writer.map(entries, style.inline);
  }
}

/** Where a key stands, or one beside which it will. */
function keyStart({ entries, start }: SourceMap, key = ""): number {
  const entry = entries.get(key) ?? entries.values().next().value;
  return entry?.key.start ?? start;
}
