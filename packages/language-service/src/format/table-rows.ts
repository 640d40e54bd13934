import type { TablePart } from "@gouji/core/form";
import { entryAt, nodeAt, type SourceMap } from "@gouji/core/source";
import { stepsOf } from "@gouji/core/text";
import { lineStart } from "../text/lines.js";
import type { ReportDocument } from "../reports/report-document.js";

/** A row of a table as it is aligned: its key, or the dash of an item, at the beginning of a line, its cells in braces behind it. */
export interface TableRow {
  /** How far its line is indented, in columns. */
  readonly indent: number;
  readonly key: { readonly start: number; readonly end: number };
  readonly map: SourceMap;
}

/** The rows of a table that stand on a line of their own each; others are left as they are. */
export function tableRows({ rows }: TablePart, { source }: ReportDocument, tabSize: number): TableRow[] {
  const { text } = source;
  return rows.flatMap(({ pointer = "" }) => {
    const steps = stepsOf(pointer);
    const map = nodeAt(source, steps);
    if (map?.kind !== "map" || !map.flow) return [];
    const key = entryAt(source, steps)?.key ?? dashBefore(map, text);
    const before = text.slice(lineStart(text, key.start), key.start);
    const isAlone = /^[ \t]*$/.test(before) && !/[\r\n]/.test(text.slice(key.start, map.end));
    return isAlone ? [{ indent: before.replaceAll("\t", " ".repeat(tabSize)).length, key, map }] : [];
  });
}

/** The dash in front of an item; JSON has none. */
function dashBefore({ start }: SourceMap, text: string) {
  const [dash = ""] = /-[ \t]+$/.exec(text.slice(lineStart(text, start), start)) ?? [];
  return dash === "" ? { start, end: start } : { start: start - dash.length, end: start - dash.length + 1 };
}
