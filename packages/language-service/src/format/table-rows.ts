import type { TablePart } from "@gouji/core/form";
import { entryAt, type SourceEntry, type SourceNode } from "@gouji/core/source";
import { lineStart } from "../text/lines.js";
import type { ReportDocument } from "../reports/report-document.js";

/** A row of a table as it is aligned: its key at the beginning of a line, its figures in braces behind it. */
export interface TableRow {
  /** How far its line is indented, in columns. */
  readonly indent: number;
  readonly key: SourceEntry["key"];
  readonly map: Extract<SourceNode, { readonly kind: "map" }>;
}

/** The rows of a table that stand on a line of their own each; others are left as they are. */
export function tableRows({ rows }: TablePart, report: ReportDocument, tabSize: number): TableRow[] {
  const { source, form } = report;
  return rows.flatMap(({ pointer }) => {
    const place = pointer === undefined ? undefined : form?.places.get(pointer);
    const entry = place && entryAt(source, place.path);
    if (!entry || entry.node.kind !== "map" || !entry.node.flow) return [];
    const { key, node: map } = entry;
    const before = source.text.slice(lineStart(source.text, key.start), key.start);
    const isAlone = /^[ \t]*$/.test(before) && !/[\r\n]/.test(source.text.slice(key.start, map.end));
    return isAlone ? [{ indent: before.replaceAll("\t", " ".repeat(tabSize)).length, key, map }] : [];
  });
}
