import type { Source, TextChange } from "@gouji/core";
import { gapBefore, type SourceNode } from "@gouji/core/source";
import { columnOf } from "../text/lines.js";
import type { EntryWriter } from "./entry-writer.js";
import { keepsBreaks } from "./keeps-breaks.js";
import { laidOut } from "./layout.js";

export type SourceList = Extract<SourceNode, { readonly kind: "list" }>;

/** The entries of a map that is an item of a list. */
export type Item = readonly string[];

interface Target {
  readonly source: Source;
  readonly writer: EntryWriter;
  /** Whether items stand in braces although the list has a line for each. */
  readonly inBraces?: boolean;
}

/** Adds items behind the last one of a list, written as that is. */
export function appendItems(
  items: readonly Item[],
  list: SourceList,
  target: Target,
): TextChange | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  const isInBrackets = target.source.text[list.start] === "[";
  return isInBrackets ? addInBrackets(items, last, target) : addLines(items, list, target);
}

function addInBrackets(
  items: readonly Item[],
  { start, end }: SourceNode,
  { source, writer }: Target,
): TextChange {
  const { syntax, text } = source;
  const inline = syntax === "yaml" || !/[\r\n]/.test(text.slice(start, end));
  const written = items.map(
    (item) => `,${gapBefore(text, start)}${laidOut(writer.map(item, inline), text, start)}`,
  );
  return { start: end, end, newText: written.join("") };
}

function addLines(items: readonly Item[], list: SourceList, target: Target): TextChange {
  const { source, writer, inBraces = false } = target;
  const { text } = source;
  const { start, end } = list;
  const indent = " ".repeat(columnOf(text, start));
  const texts = items.map((item) => (inBraces ? writer.map(item, true) : item.join(`\n${indent}  `)));
  const written = laidOut(texts.map((item) => `\n${indent}- ${item}`).join(""), text, 0);
  if (keepsBreaks(list, text) && text[end - 1] === "\n") {
    return { start: end, end, newText: written.replace(/^(\r?\n)([^]*)$/, "$2$1") };
  }
  const last = start + text.slice(start, end).trimEnd().length;
  const at = last + (/^[^\r\n]*/.exec(text.slice(last))?.[0].length ?? 0);
  return { start: at, end: at, newText: written };
}
