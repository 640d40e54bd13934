import type { Block } from "./document.js";

type Level = 2 | 3 | 4;

/** How a sub-head begins, by its level: （一）, 1., （1）. */
const markers: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  { level: 2, pattern: /^[（(][一二三四五六七八九十]+[）)]/ },
  { level: 3, pattern: /^\d{1,2}[.．、](?!\d)/ },
  { level: 4, pattern: /^[（(]\d{1,2}[）)]/ },
];

/** A numbered line longer than this is a sentence of a list, not a head. */
const longestHead = 40;

/**
 * The paragraphs of a part. A line is a paragraph; a number at its start makes a sub-head of the line, or of its first
 * sentence. Leading spaces and empty lines mean nothing, and nothing else is markup.
 */
export function proseBlocks(text: string): Block[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(lineBlock);
}

function lineBlock(line: string): Block {
  const level = markers.find(({ pattern }) => pattern.test(line))?.level;
  if (level === undefined) return { kind: "paragraph", text: line };
  const stop = line.indexOf("。") + 1;
  const head = stop === 0 ? line : line.slice(0, stop);
  if (head.length > longestHead || /[；;，,：:]$/.test(head)) return { kind: "paragraph", text: line };
  if (head === line) return { kind: "heading", level, text: line };
  return { kind: "paragraph", runIn: { level, text: head }, text: line.slice(stop).trimStart() };
}
