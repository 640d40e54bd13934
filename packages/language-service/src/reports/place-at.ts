import type { Position, Range, Source } from "@gouji/core";
import { nearestPlace, type Place } from "@gouji/core/form";
import { indexPointer } from "@gouji/core/report";
import { entryAt, nodeAt, type SourceEntry, stepsAt } from "@gouji/core/source";
import { pointerOf } from "@gouji/core/text";
import type { ReportDocument } from "./report-document.js";

/** A named place of the form, and the piece of text that stands for it. */
export interface PlaceInText {
  readonly place: Place;
  readonly range: Range;
}

/** The place whose key or figure is at a position; of notes and suppressions, the place they name. */
export function placeAt(report: ReportDocument, position: Position): PlaceInText | undefined {
  const { source, positions } = report;
  const offset = positions.offset(position);
  const { steps, entry } = innermostEntry(stepsAt(source, offset), source);
  const place = entry && (namedPlace(steps, entry, report) ?? ownPlace(steps, report));
  if (!place) return undefined;
  const piece = pieceAt(offset, entry, place);
  return piece && { place, range: positions.range(piece.start, piece.end) };
}

/** Items of a list have no key; what is said of them is said of the list, or stands in them as text. */
function innermostEntry(
  steps: readonly string[],
  source: Source,
): { readonly steps: readonly string[]; readonly entry?: SourceEntry } {
  const entry = entryAt(source, steps);
  if (entry) return { steps, entry };
  const above = steps.slice(0, -1);
  const item = nodeAt(source, steps);
  const list = entryAt(source, above);
  if (item?.kind === "scalar" && list) return { steps, entry: { key: item, node: item } };
  return { steps: above, ...(list && { entry: list }) };
}

/** A cell is its key and figure; elsewhere the text of a part and the gaps between figures speak for themselves. */
function pieceAt(offset: number, { key, node }: SourceEntry, { kind }: Place) {
  if (kind === "cell") return { start: key.start, end: Math.max(key.end, node.end) };
  if (offset >= key.start && offset <= key.end) return key;
  return kind === "field" ? node : undefined;
}

function ownPlace(steps: readonly string[], { form }: ReportDocument): Place | undefined {
  if (!form) return undefined;
  const pointer = pointerOf(steps);
  const place = nearestPlace(form, pointer);
  // Below an amount or a field of the envelope stand keys without a place of their own; elsewhere they are unknown.
  const hasOwnKeys = place?.kind === "cell" || place?.kind === "field";
  return place?.pointer === pointer || hasOwnKeys ? place : undefined;
}

function namedPlace(
  steps: readonly string[],
  { node }: SourceEntry,
  { form }: ReportDocument,
): Place | undefined {
  const [first, second, third] = steps;
  if (!form || second === undefined) return undefined;
  const placeNamed = (name: string) => form.places.get(indexPointer(name, form) ?? "");
  if (first === "notes") return placeNamed(second);
  if (first !== "suppressions" || third !== "at" || node.kind !== "scalar") return undefined;
  return placeNamed(String(node.value));
}
