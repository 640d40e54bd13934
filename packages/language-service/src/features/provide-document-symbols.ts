import type { Range } from "@gouji/core";
import type { Place } from "@gouji/core/form";
import type { SourceEntry } from "@gouji/core/source";
import { escapeStep } from "@gouji/core/text";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { relationState } from "../reports/relation-state.js";
import type { ReportDocument } from "../reports/report-document.js";

const kinds = {
  field: SymbolKind.Property,
  part: SymbolKind.Module,
  group: SymbolKind.Namespace,
  row: SymbolKind.Struct,
  cell: SymbolKind.Number,
} as const satisfies Record<Place["kind"], SymbolKind>;

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
  const hasPlacesBelow = place !== undefined && place.keys.length > 0 && node.kind === "map";
  const children = hasPlacesBelow ? symbolsOf(node.entries, pointer, report) : [];
  const range = report.positions.range(entry.key.start, Math.max(entry.key.end, node.end));
  const symbol: DocumentSymbol = {
    // Editors refuse a symbol without a name.
    name: (place?.title ?? key).trim() || '""',
    kind: place ? kinds[place.kind] : SymbolKind.Key,
    range: around(range, children),
    selectionRange: report.positions.range(entry.key.start, entry.key.end),
  };
  if (detail !== undefined) symbol.detail = detail;
  if (hasPlacesBelow) symbol.children = children;
  return symbol;
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
  return node.kind === "scalar" ? String(node.value) : report.source.text.slice(node.start, node.end);
}
