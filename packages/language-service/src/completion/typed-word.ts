import { lineStart } from "../text/lines.js";

/** The word that is being typed, with its rest behind the cursor and its quotes. */
export interface TypedWord {
  readonly start: number;
  readonly end: number;
  /** What is typed of it. */
  readonly typed: string;
  /** Whether it begins with a quote. */
  readonly quoted: boolean;
}

/** What the text around the cursor says, before it is read as a report. */
export interface Cursor {
  readonly word: TypedWord;
  readonly kind: "key" | "value";
  /** Whether the colon of the key stands there already. */
  readonly hasColon: boolean;
  /** Whether another entry follows without a comma in between, if entries are parted by commas here. */
  readonly hasEntryBehind: boolean;
  /** Where the entry in front of the cursor lacks its comma. */
  readonly commaAt?: number;
  /**
   * What is read in place of the word, so that it is found again, one after the other: the probe itself, or an entry with
   * it, or such an item of a list.
   */
  readonly probeTexts: readonly string[];
}

/** Stands for the word at the cursor while the text around it is read. */
export const probe = "gouji-probe";

/** In front of an item of a list that has a line of its own. */
export const dash = "- ";

/** No key or label is longer, and a line may be of any length. */
const longestWord = 200;

const wordBefore = /(?<![\p{L}\p{N}_/-])[\p{L}\p{N}_/-]*$/u;
const wordBehind = /^[\p{L}\p{N}_/-]*/u;

/** The word at an offset, without quotes. */
export function wordAt(text: string, offset: number): TypedWord {
  const typed = wordBefore.exec(lineBefore(text, offset).slice(-longestWord))?.[0] ?? "";
  const rest = wordBehind.exec(text.slice(offset))?.[0] ?? "";
  return { start: offset - typed.length, end: offset + rest.length, typed, quoted: false };
}

/** What stands on a line in front of an offset. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}
