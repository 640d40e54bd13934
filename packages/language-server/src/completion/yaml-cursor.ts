import { type Cursor, lineBefore, probe, type TypedWord, wordAt } from "./typed-word.js";

/** The cursor in a YAML report; nothing in comments and behind figures. */
export function yamlCursor(text: string, offset: number): Cursor | undefined {
  const word = wordAt(text, offset);
  const before = lineBefore(text, word.start);
  const after = /^[^\r\n]*/.exec(text.slice(word.end))?.[0] ?? "";
  const hasColon = /^\s*:/.test(after);
  const hasEntryBehind = /^\s*[\p{L}\p{N}"]/u.test(after);
  if (/^\s*(?:-\s+)*$|[{,]\s*$/.test(before)) {
    const probeText = hasColon ? probe : `${probe}: 0${hasEntryBehind ? "," : ""}`;
    return { word, kind: "key", hasColon, hasEntryBehind, probeText };
  }
  if (!/^[^#]*[\p{L}\p{N}"']\s*:\s+"?$/u.test(before)) return undefined;
  const value = before.endsWith('"') ? withQuotes(word, after) : word;
  return { word: value, kind: "value", hasColon: false, hasEntryBehind: false, probeText: probe };
}

function withQuotes({ start, end, typed }: TypedWord, after: string): TypedWord {
  return { start: start - 1, end: after.startsWith('"') ? end + 1 : end, typed, quoted: true };
}
