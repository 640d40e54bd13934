import type { TextChange } from "@gouji/core";
import type { TablePart } from "@gouji/core/form";
import type { SourceEntry } from "@gouji/core/source";
import { displayWidth } from "../text/display-width.js";
import type { ReportDocument } from "../reports/report-document.js";
import { type TableRow, tableRows } from "./table-rows.js";

/** Changes of the space in a table, so that figures stand under each other as on the printed form. */
export function alignTable(table: TablePart, report: ReportDocument, tabSize: number): TextChange[] {
  const all = tableRows(table, report, tabSize);
  const { text, syntax } = report.source;
  const colon = syntax === "json" ? jsonColon : yamlColon;
  const braceColumn = Math.max(0, ...all.map(({ indent, key }) => indent + key.end - key.start + 2));
  // The rows of a banded table are small tables of their own, each with columns of its own.
  const widths = table.table === "bands" ? new Map<string, number>() : columnWidths(all, { text, colon });
  return all.flatMap((row) =>
    rowChanges(row, { text, colon, braceColumn, widths, words: wordKeys(table, report) }),
  );
}

/** The columns of what is no figure: words stand under each other by their beginnings. */
function wordKeys({ cells }: TablePart, { form }: ReportDocument): ReadonlySet<string> {
  const words = cells.flatMap((index) => form?.cells[index] ?? []).filter(({ holds }) => holds !== "figure");
  return new Set(words.map(({ key }) => key));
}

/** A key's colon with the space around it. Without the space behind it, YAML would read another word. */
const yamlColon = /^:[ \t]+$/;
const jsonColon = /^[ \t]*:[ \t]*$/;

interface Written {
  readonly text: string;
  readonly colon: RegExp;
}

interface Alignment extends Written {
  readonly braceColumn: number;
  /** Of the figures, by key. */
  readonly widths: ReadonlyMap<string, number>;
  /** The keys of what is no figure. */
  readonly words: ReadonlySet<string>;
}

function columnWidths(rows: readonly TableRow[], written: Written): Map<string, number> {
  const widths = new Map<string, number>();
  for (const { map } of rows.filter((row) => isPlain(row, written))) {
    for (const [key, { node }] of map.entries) {
      const width = displayWidth(written.text.slice(node.start, node.end));
      widths.set(key, Math.max(widths.get(key) ?? 0, width));
    }
  }
  return widths;
}

function rowChanges(row: TableRow, alignment: Alignment): TextChange[] {
  const { text, colon, braceColumn } = alignment;
  const { indent, key, map } = row;
  const gap = { start: key.end, end: map.start };
  const padding = " ".repeat(Math.max(1, braceColumn - indent - (key.end - key.start) - 1));
  const brace = colon.test(text.slice(gap.start, gap.end)) ? [{ ...gap, newText: `:${padding}` }] : [];
  const inside = isPlain(row, alignment) ? insideChanges(row, alignment) : [];
  return [...brace, ...inside].filter(({ start, end, newText }) => text.slice(start, end) !== newText);
}

function insideChanges({ map }: TableRow, { text, widths, words }: Alignment): TextChange[] {
  const entries = [...map.entries];
  return entries.flatMap(([name, { key, node }], index) => {
    const next = entries[index + 1]?.[1].key.start;
    const width = displayWidth(text.slice(node.start, node.end));
    const padding = " ".repeat(Math.max(0, (widths.get(name) ?? 0) - width));
    const [before, behind] = words.has(name) ? ["", padding] : [padding, ""];
    return [
      ...(index === 0 ? [{ start: map.start, end: key.start, newText: "{ " }] : []),
      { start: key.end, end: node.start, newText: `: ${before}` },
      next === undefined
        ? { start: node.end, end: map.end, newText: " }" }
        : { start: node.end, end: next, newText: `, ${behind}` },
    ];
  });
}

/** Whether between the keys and figures of a row stands nothing but its punctuation, so that only space changes. */
function isPlain({ map }: TableRow, { text, colon }: Written): boolean {
  const entries = [...map.entries.values()];
  const between = (a: number, b: number) => text.slice(a, b).replaceAll(/[ \t]/g, "");
  const isWritten = ({ key, node }: SourceEntry) =>
    colon.test(text.slice(key.end, node.start)) && node.end > node.start;
  return (
    entries.length > 0 &&
    entries.every(isWritten) &&
    entries.every(({ node }, index) => {
      const next = entries[index + 1];
      return next ? between(node.end, next.key.start) === "," : between(node.end, map.end) === "}";
    }) &&
    between(map.start, entries[0]?.key.start ?? map.start) === "{"
  );
}
