import { type Cursor, dash, lineBefore, probe, type TypedWord, wordAt } from "./typed-word.js";

/** Another entry, on this line or below, perhaps behind comments. */
const entryBehind = /^(?:\s|(?<=\s)#[^\r\n]*(?=[\r\n]))*[\p{L}\p{N}"'_/]/u;

/** The cursor in a YAML report; nothing in comments and behind figures. */
export function yamlCursor(text: string, offset: number): Cursor | undefined {
  const word = wordAt(text, offset);
  const before = lineBefore(text, word.start);
  const after = /^[^\r\n]*/.exec(text.slice(word.end))?.[0] ?? "";
  const hasColon = /^\s*:/.test(after);
  if (/^\s*(?:-\s+)*$|[{[,]\s*$/.test(before)) {
    const hasEntryBehind = entryBehind.test(text.slice(word.end));
    const probeTexts = hasColon ? [probe] : entriesAt(before, hasEntryBehind);
    return { word, kind: "key", hasColon, hasEntryBehind, probeTexts };
  }
  if (!/^[^#]*[\p{L}\p{N}"']\s*:\s+"?$/u.test(before)) return undefined;
  const value = before.endsWith('"') ? withQuotes(word, after) : word;
  return { word: value, kind: "value", hasColon: false, hasEntryBehind: false, probeTexts: [probe] };
}

/** Only in braces does an entry end in a comma, and may a tab stand in front of it. */
function entriesAt(before: string, hasEntryBehind: boolean): string[] {
  const inBraces = `${probe}: 0,`;
  if (/^\s*\t/.test(before)) return [inBraces];
  const onLine = [`${probe}: 0`, ...(before.trim() === "" ? [`${dash}${probe}: 0`] : [])];
  return hasEntryBehind ? [inBraces, ...onLine] : onLine;
}

function withQuotes({ start, end, typed }: TypedWord, after: string): TypedWord {
  return { start: start - 1, end: after.startsWith('"') ? end + 1 : end, typed, quoted: true };
}
