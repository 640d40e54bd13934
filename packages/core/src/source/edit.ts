import { nodeAt } from "./pointer.js";
import type { Source, SourceEntry, SourceMap, TextChange } from "./source.js";
import { valueText } from "./value-text.js";

/**
 * The smallest change of the text that sets a value: replaces what stands there, or adds the key to its row. Nothing where
 * the text has no such row, or there is no text.
 *
 * @param keys the keys of the row in printed order, so that a new one lands where the form has it
 */
export function setValue(
  source: Source,
  steps: readonly string[],
  value: unknown,
  keys: readonly string[] = [],
): TextChange | undefined {
  return setText(source, steps, valueText(value, source.syntax), keys);
}

/** The same with the value as it is to stand in the file. */
export function setText(
  source: Source,
  steps: readonly string[],
  text: string,
  keys: readonly string[] = [],
): TextChange | undefined {
  const key = steps.at(-1);
  if (source.syntax === "value" || key === undefined) return undefined;
  const parent = nodeAt(source, steps.slice(0, -1));
  const entry = parent?.kind === "map" ? parent.entries.get(key) : undefined;
  if (entry) return entry.node.start < entry.node.end ? replace(entry.node, text) : fill(source, entry, text);
  const node = nodeAt(source, steps);
  if (node) return replace(node, text);
  if (parent?.kind !== "map") return undefined;
  const gap = text.startsWith("\n") ? "" : " ";
  const addition = { entry: `${keyText(key, source)}:${gap}${text}`, key, keys };
  return parent.flow ? addInBraces(source, parent, addition) : addLine(source, parent, addition);
}

/** Applies changes that do not overlap; of several at one place, the one given first comes first. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const sorted = changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const starts = [...sorted.map(({ start }) => start), text.length];
  const kept = sorted.map(({ end, newText }, index) => newText + text.slice(end, starts[index + 1]));
  return text.slice(0, starts[0]) + kept.join("");
}

interface Addition {
  readonly entry: string;
  readonly key: string;
  readonly keys: readonly string[];
}

function replace({ start, end }: { start: number; end: number }, newText: string): TextChange {
  return { start, end, newText };
}

/** Puts a value behind a key that has none: right behind its colon, before any comment. */
function fill({ text }: Source, { key }: SourceEntry, value: string): TextChange {
  const gap = /^[ \t]*/.exec(text.slice(key.end))?.[0].length ?? 0;
  if (text[key.end + gap] !== ":") return { start: key.end, end: key.end, newText: `: ${value}` };
  const at = key.end + gap + 1;
  const close = /[\s,}\]]/.test(text[at] ?? "\n") ? "" : " ";
  return { start: at, end: at, newText: ` ${value}${close}` };
}

function keyText(key: string, { syntax }: Source): string {
  return syntax === "yaml" && /^[A-Za-z/][\w/-]*$/.test(key) ? key : JSON.stringify(key);
}

function addInBraces({ text }: Source, map: SourceMap, addition: Addition): TextChange {
  const first = map.entries.values().next().value;
  if (!first) return { start: map.start, end: map.end, newText: `{ ${addition.entry} }` };
  const before = entryBefore(map, addition);
  const gap = gapBefore(text, before?.start ?? first.key.start);
  if (before) return { start: before.end, end: before.end, newText: `,${gap}${addition.entry}` };
  return { start: first.key.start, end: first.key.start, newText: `${addition.entry},${gap}` };
}

/** What stands before the entries of a list or of a map in braces: a new line each, or a space. */
export function gapBefore(text: string, start: number): string {
  const newline = text.lastIndexOf("\n", start - 1);
  if (newline === -1 || /[^ \t]/.test(text.slice(newline + 1, start))) return " ";
  return text.slice(text[newline - 1] === "\r" ? newline - 1 : newline, start);
}

function addLine({ text }: Source, map: SourceMap, addition: Addition): TextChange | undefined {
  const first = map.entries.values().next().value;
  if (!first) return undefined;
  const { start } = first.key;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const column = text.slice(lineStart, start).replace("\uFEFF", "").length;
  const indent = " ".repeat(column);
  const before = entryBefore(map, addition);
  const entry = addition.entry.trimEnd();
  const end = before && lineEnd(text, before.end);
  const newLine = text[(end ?? text.indexOf("\n", start)) - 1] === "\r" ? "\r\n" : "\n";
  if (end === undefined) return { start, end: start, newText: entry + newLine + indent };
  const at = text[end - 1] === "\r" ? end - 1 : end;
  return { start: at, end: at, newText: newLine + indent + entry };
}

/** The end of the line on which a value ends; a block's own end lies behind its line breaks. */
function lineEnd(text: string, end: number): number {
  const last = text.slice(0, end).trimEnd().length;
  const found = text.indexOf("\n", last);
  return found === -1 ? text.length : found;
}

/** Where the entry stands that the new one follows: the nearest earlier key of the row. */
function entryBefore(map: SourceMap, { key, keys }: Addition) {
  const earlier = keys.slice(0, Math.max(0, keys.indexOf(key))).reverse();
  const name =
    earlier.find((candidate) => map.entries.has(candidate)) ??
    (keys.includes(key) ? undefined : [...map.entries.keys()].at(-1));
  const entry = name === undefined ? undefined : map.entries.get(name);
  return entry && { start: entry.key.start, end: Math.max(entry.node.end, entry.key.end) };
}
