import { escapeStep, nodeAt } from "./pointer.js";
import type { Source, SourceMap, TextChange } from "./source.js";

/**
 * The smallest change of the text that sets a value: replaces what stands there, or adds the key to its row.
 * Nothing where the text has no such row, or there is no text.
 *
 * @param keys the keys of the row in printed order, so that a new one lands where the form has it
 */
export function setValue(
  source: Source,
  steps: readonly string[],
  value: string,
  keys: readonly string[] = [],
): TextChange | undefined {
  if (source.syntax === "value") return undefined;
  const node = nodeAt(source, steps);
  if (node) return replace(source, node, value);
  const key = steps.at(-1);
  const parent = nodeAt(source, steps.slice(0, -1));
  if (key === undefined || parent?.kind !== "map") return undefined;
  const entry = `${source.syntax === "json" ? JSON.stringify(key) : key}: ${value}`;
  return parent.flow
    ? addInBraces(parent, { entry, key, keys })
    : addLine(source, parent, { entry, key, keys });
}

/** Applies changes that do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** Joins steps into a JSON pointer. */
export function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${escapeStep(step)}`).join("");
}

interface Addition {
  readonly entry: string;
  readonly key: string;
  readonly keys: readonly string[];
}

function replace(source: Source, { start, end }: { start: number; end: number }, value: string): TextChange {
  // An empty value stands right behind its colon.
  const gap = start === end && source.text[start - 1] === ":" ? " " : "";
  return { start, end, newText: gap + value };
}

function addInBraces(map: SourceMap, addition: Addition): TextChange {
  const before = entryBefore(map, addition);
  if (before) return { start: before.end, end: before.end, newText: `, ${addition.entry}` };
  const first = map.entries.values().next().value;
  if (first) return { start: first.key.start, end: first.key.start, newText: `${addition.entry}, ` };
  return { start: map.start, end: map.end, newText: `{ ${addition.entry} }` };
}

function addLine(source: Source, map: SourceMap, addition: Addition): TextChange | undefined {
  const first = map.entries.values().next().value;
  if (!first) return undefined;
  const lineStart = source.text.lastIndexOf("\n", first.key.start - 1) + 1;
  const indent = source.text.slice(lineStart, first.key.start);
  const before = entryBefore(map, addition);
  const newLine = source.text.includes("\r\n") ? "\r\n" : "\n";
  if (!before) return { start: lineStart, end: lineStart, newText: indent + addition.entry + newLine };
  const lineEnd = source.text.indexOf(newLine, before.end);
  const at = lineEnd === -1 ? source.text.length : lineEnd;
  return { start: at, end: at, newText: newLine + indent + addition.entry };
}

/** Where the entry ends that the new one follows: the nearest earlier key of the row. */
function entryBefore(map: SourceMap, { key, keys }: Addition): { end: number } | undefined {
  const earlier = keys.slice(0, Math.max(0, keys.indexOf(key))).reverse();
  const name =
    earlier.find((candidate) => map.entries.has(candidate)) ??
    (keys.length === 0 ? [...map.entries.keys()].at(-1) : undefined);
  const entry = name === undefined ? undefined : map.entries.get(name);
  return entry && { end: Math.max(entry.node.end, entry.key.end) };
}
