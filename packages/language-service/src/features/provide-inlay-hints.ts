import { type Cell, isContent, type Place } from "@gouji/core/form";
import { figureDigits, isMet, leftSide } from "@gouji/core/report";
import { exactSum } from "@gouji/core/text";
import { entryAt, nodeAt, type SourceNode } from "@gouji/core/source";
import { type InlayHint, InlayHintKind, type Position, type Range } from "vscode-languageserver-types";
import { entryOf } from "../reports/places-in-text.js";
import { wordsOf } from "../reports/printed-value.js";
import { lineAround } from "../text/lines.js";
import type { ReportDocument } from "../reports/report-document.js";

/** Which hints are shown. */
export interface InlayHintOptions {
  /** The printed label behind each key, with its unit. */
  readonly labels: boolean;
  /** At each total, what its parts come to. */
  readonly totals: boolean;
  /** Behind each choice, how it is printed. */
  readonly words?: boolean;
}

/** What is not written and yet good to see, within a range. */
export function provideInlayHints(
  report: ReportDocument,
  range: Range,
  { labels, totals, words = true }: InlayHintOptions,
): InlayHint[] {
  const places = [...(report.form?.places.values() ?? [])];
  const hints = [
    ...(labels ? places.flatMap((place) => labelHint(place, report)) : []),
    ...(totals ? (report.form?.cells ?? []).flatMap((cell) => totalHint(cell, report)) : []),
    ...(words ? places.flatMap((place) => wordHint(place, report)) : []),
  ];
  return hints.filter(({ position }) => isWithin(position, range)).sort(byPosition);
}

function labelHint(place: Place, report: ReportDocument): InlayHint[] {
  const { positions, messages } = report;
  const key = entryOf(place, report)?.key;
  if (!key) return [];
  const unit = isContent(place) ? place.unit : undefined;
  const label = unit === undefined ? place.title : messages.inUnit(place.title, unit);
  return [{ position: positions.position(key.end), label, kind: InlayHintKind.Type, paddingLeft: true }];
}

/** A choice is written by its value, and printed by its word: `portal` 政府门户网站. */
function wordHint(place: Place, report: ReportDocument): InlayHint[] {
  if (!isContent(place) || place.choices.length === 0) return [];
  const node = entryOf(place, report)?.node;
  const values = node ? writtenValues(node) : [];
  const chosen = values.flatMap((value) => place.choices.find((choice) => choice.value === value) ?? []);
  const isNews = chosen.some(({ value, word }) => word !== String(value));
  if (!node || chosen.length < values.length || !isNews) return [];
  const words = wordsOf(values, place, report.messages) ?? "";
  return [hint(report.positions.position(endOf(node, report)), words)];
}

function writtenValues(node: SourceNode): readonly unknown[] {
  const items = node.kind === "list" ? node.items : [node];
  return items.map((item) => (item.kind === "scalar" ? item.value : undefined));
}

/** The end of a list on lines of its own lies behind their breaks. */
function endOf(
  { start, end }: { readonly start: number; readonly end: number },
  { source }: ReportDocument,
): number {
  return start + source.text.slice(start, end).trimEnd().length;
}

/** A total that is written is marked as right, or with what it should be; one that is left out is shown at the end of its row. */
function totalHint(cell: Cell, report: ReportDocument): InlayHint[] {
  const { figures, positions, messages } = report;
  const sums = sumsOf(cell, report);
  if (!figures || sums.length === 0) return [];
  const value = figures.values[cell.index];
  const entry = entryOf(cell, report);
  const texts = sums.map((sum) => figureDigits(sum, cell));
  if (entry && value !== undefined) {
    const label = sums.every((sum) => sum === value)
      ? "✓"
      : messages.totalDiffers(texts, differenceOf(value, sums, cell));
    return [hint(positions.position(entry.node.end), label)];
  }
  const end = figures.states[cell.index] === "computed" ? endOfRow(cell, report) : undefined;
  return end === undefined ? [] : [hint(positions.position(end), messages.leftOut(cell.title, texts))];
}

/** Where a row in braces ends; of one on several lines, the end of its first. */
function endOfRow({ path }: Cell, { source }: ReportDocument): number | undefined {
  const steps = path.slice(0, -1);
  const row = nodeAt(source, steps);
  if (row?.kind !== "map") return undefined;
  if (row.flow) return row.end;
  const key = entryAt(source, steps)?.key ?? row.entries.values().next().value?.key;
  return key && lineAround(source.text, key.end).end;
}

function differenceOf(value: number, [sum = 0]: readonly number[], cell: Cell) {
  const difference = exactSum([value, -sum]);
  return { isMore: difference > 0, size: figureDigits(Math.abs(difference), cell) };
}

/** What the relations give for a total; two of them may disagree. */
function sumsOf({ index }: Cell, { form, figures }: ReportDocument): number[] {
  if (!form || !figures) return [];
  const own = (form.relationsAt[index] ?? []).filter(
    ({ total, when }) => total === index && isMet(when, figures, form) === true,
  );
  return [...new Set(own.flatMap((relation) => leftSide(relation, figures) ?? []))];
}

function hint(position: Position, label: string): InlayHint {
  return { position, label, paddingLeft: true };
}

function isWithin({ line }: Position, { start, end }: Range): boolean {
  return line >= start.line && line <= end.line;
}

function byPosition({ position: a }: InlayHint, { position: b }: InlayHint): number {
  return a.line - b.line || a.character - b.character;
}
