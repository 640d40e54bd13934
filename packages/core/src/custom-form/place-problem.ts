import type { Origin } from "../form/bundle-schema.js";
import type { FormProblem } from "../form/form-error.js";
import { entryAt, nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";
import { stepsOf } from "../text/json-pointer.js";
import { Positions, type Range } from "../text/positions.js";

/** A problem at its place in the text of a schema, or of a file that the schema refers to. */
export interface PlacedProblem extends FormProblem {
  /** 0-based, in UTF-16 units. */
  readonly range: Range;
}

/** In which file a place of a bundled schema was written, and where. */
export function originOf(place: string, origins: readonly Origin[]): { file?: string; place: string } {
  const above = origins.filter((one) => place === one.place || place.startsWith(`${one.place}/`));
  // Of references that lead on to others, the last.
  const [first, ...others] = above;
  if (!first) return { place };
  const origin = others.reduce((best, one) => (one.place.length >= best.place.length ? one : best), first);
  return { file: origin.file, place: origin.pointer + place.slice(origin.place.length) };
}

/** Where a place stands in the text: the entry that is meant, or what is nearest above it. */
export function rangeOf(source: Source, place: string): Range {
  const positions = new Positions(source.text);
  for (let steps: readonly string[] = stepsOf(place); ; steps = steps.slice(0, -1)) {
    const node = nodeAt(source, steps);
    const key = entryAt(source, steps)?.key;
    if (node && key) return positions.range(key.start, node.kind === "scalar" ? node.end : key.end);
    if (node?.kind === "scalar") return positions.range(node.start, node.end);
    // Of a list or an object the bracket is enough.
    if (node) return positions.range(node.start, node.start + 1);
    if (steps.length === 0) return positions.range(0, 0);
  }
}
