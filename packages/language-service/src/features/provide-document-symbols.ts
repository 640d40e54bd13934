import type { Range } from "@gouji/core";
import { type Holds, isContent, type Place } from "@gouji/core/form";
import type { SourceEntry, SourceNode } from "@gouji/core/source";
import { escapeStep } from "@gouji/core/text";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { relationState } from "../reports/relation-state.js";
import { wordsOf } from "../reports/printed-value.js";
import type { ReportDocument } from "../reports/report-document.js";

const kinds = {
  field: SymbolKind.Property,
  part: SymbolKind.Module,
  group: SymbolKind.Namespace,
  row: SymbolKind.Struct,
  cell: SymbolKind.Number,
} as const satisfies Record<Place["kind"], SymbolKind>;

const contentKinds = {
  figure: SymbolKind.Number,
  text: SymbolKind.String,
  yesNo: SymbolKind.Boolean,
  choice: SymbolKind.EnumMember,
  choices: SymbolKind.EnumMember,
} as const satisfies Record<Holds, SymbolKind>;

/** Editors ask two or three times for one version: for the outline, for the path to the cursor, for lines that stick. */
const known = new WeakMap<ReportDocument, DocumentSymbol[]>();

/** The outline of a report by the labels of the printed form: parts, groups, rows, and figures with their values. */
export function provideDocumentSymbols(report: ReportDocument): DocumentSymbol[] {
  const { root } = report.source;
  const symbols = known.get(report) ?? (root?.kind === "map" ? symbolsOf(root.entries, "", report) : []);
  known.set(report, symbols);
  return symbols;
}

function symbolsOf(
  entries: ReadonlyMap<string, SourceEntry>,
  pointer: string,
  report: ReportDocument,
): DocumentSymbol[] {
  return [...entries].map(([key, entry]) =>
    toSymbol(key, entry, { pointer: `${pointer}/${escapeStep(key)}`, report }),
  );
}

interface At {
  readonly pointer: string;
  readonly report: ReportDocument;
}

function toSymbol(key: string, entry: SourceEntry, { pointer, report }: At): DocumentSymbol {
  const place = report.form?.places.get(pointer);
  const { node } = entry;
  const detail = detailOf(entry, place, report);
  const entries = place ? entriesBelow(node, place, report) : undefined;
  const children = entries ? symbolsOf(entries, pointer, report) : [];
  const range = report.positions.range(
    Math.min(entry.key.start, Math.max(node.start, 0)),
    Math.max(entry.key.end, node.end),
  );
  const symbol: DocumentSymbol = {
    // Editors refuse a symbol without a name.
    name: (place?.title ?? key).trim() || '""',
    kind: place ? kindOf(place) : SymbolKind.Key,
    range: around(range, children),
    selectionRange: report.positions.range(entry.key.start, entry.key.end),
  };
  if (detail !== undefined) symbol.detail = detail;
  if (entries) symbol.children = children;
  return symbol;
}

/** What a place holds that has a name: entries, and the rows of a list. */
function entriesBelow(
  node: SourceNode,
  { keys, pointer }: Place,
  { form }: ReportDocument,
): ReadonlyMap<string, SourceEntry> | undefined {
  if (node.kind === "map") return keys.length > 0 ? node.entries : undefined;
  if (node.kind !== "list" || form?.lists.includes(pointer) !== true) return undefined;
  return new Map(node.items.map((item, index) => [String(index), { key: beginningOf(item), node: item }]));
}

/** What is selected of a row that has no key: its first entry's. */
function beginningOf(row: SourceNode) {
  const first = row.kind === "map" ? row.entries.values().next().value : undefined;
  return first?.key ?? row;
}

function kindOf(place: Place): SymbolKind {
  return place.kind === "cell" && isContent(place) ? contentKinds[place.holds] : kinds[place.kind];
}

/** What stands behind a closing brace by mistake may belong to a child; editors refuse one that ends behind its parent. */
function around(range: Range, children: readonly DocumentSymbol[]): Range {
  const end = children.at(-1)?.range.end;
  const isBehind =
    end !== undefined &&
    (end.line > range.end.line || (end.line === range.end.line && end.character > range.end.character));
  return isBehind ? { start: range.start, end } : range;
}

function detailOf(
  { node }: SourceEntry,
  place: Place | undefined,
  report: ReportDocument,
): string | undefined {
  if (place?.kind === "part") return relationState(place, report);
  const isShort = place?.kind === "cell" || place?.kind === "field";
  if (!isShort || node.start === node.end || (place.kind === "field" && node.kind !== "scalar"))
    return undefined;
  if (node.kind !== "scalar" || typeof node.value === "number")
    return report.source.text.slice(node.start, node.end);
  const words = isContent(place) ? wordsOf(node.value, place, report.messages) : undefined;
  return words ?? String(node.value);
}
