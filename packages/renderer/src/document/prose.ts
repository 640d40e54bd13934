import type { Language } from "@gouji/core";
import type { Block } from "./document.js";

type Level = 2 | 3 | 4;

/** How sub-heads of a language are known. */
interface HeadSigns {
  /** How a sub-head begins, by its level. */
  readonly markers: readonly { readonly level: Level; readonly pattern: RegExp }[];
  /** A numbered line longer than this is a sentence of a list, not a head. */
  readonly longestHead: number;
  /** Ends a sub-head that runs on into its text. */
  readonly stop?: string;
  /** No head ends so. */
  readonly sentence: RegExp;
}

const headSigns: Readonly<Record<Language, HeadSigns>> = {
  zh: {
    markers: [
      { level: 2, pattern: /^[（(][一二三四五六七八九十]+[）)]/ },
      { level: 3, pattern: /^\d{1,2}[.．、](?!\d)/ },
      { level: 4, pattern: /^[（(]\d{1,2}[）)]/ },
    ],
    longestHead: 40,
    stop: "。",
    sentence: /[；;，,：:]$/,
  },
  en: {
    markers: [
      { level: 2, pattern: /^(?:\d{1,2}|[A-Z])\.\s/ },
      { level: 3, pattern: /^\((?:\d{1,2}|[a-z]{1,4})\)\s/ },
    ],
    longestHead: 80,
    sentence: /[.;,:!?]$/,
  },
};

/**
 * The paragraphs of a part. A line is a paragraph; a number at its start makes a sub-head of the line, or of its first
 * sentence. Leading spaces and empty lines mean nothing, and nothing else is markup.
 */
export function proseBlocks(text: string, language: Language = "zh"): Block[] {
  return linesOf(text).map((line) => lineBlock(line, headSigns[language]));
}

/** The lines of a text that say something, without the space around them. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function lineBlock(line: string, { markers, longestHead, stop, sentence }: HeadSigns): Block {
  const level = markers.find(({ pattern }) => pattern.test(line))?.level;
  if (level === undefined) return { kind: "paragraph", text: line };
  const end = stop === undefined ? 0 : line.indexOf(stop) + 1;
  const head = end === 0 ? line : line.slice(0, end);
  if (head.length > longestHead || sentence.test(head)) return { kind: "paragraph", text: line };
  if (head === line) return { kind: "heading", level, text: line };
  return { kind: "paragraph", runIn: { level, text: head }, text: line.slice(end).trimStart() };
}
