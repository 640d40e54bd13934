import { type Cursor, lineBefore, probe, type TypedWord, wordAt } from "./typed-word.js";

/** The cursor in a JSON report; nothing in prose and behind figures. */
export function jsonCursor(text: string, offset: number): Cursor | undefined {
  const word = quotedWordAt(text, offset);
  if (!word) return undefined;
  const before = text.slice(0, word.start).replace(/^\uFEFF/, " ");
  const after = text.slice(word.end);
  const hasColon = /^\s*:/.test(after);
  const hasEntryBehind = /^\s*["\p{L}\p{N}]/u.test(after);
  const end = before.trimEnd().length;
  if (/[[,]$/.test(before.slice(0, end)) && isInArray(before)) {
    const isItemBehind = /^\s*["{[\p{L}\p{N}]/u.test(after);
    const probeTexts = [JSON.stringify(probe) + (isItemBehind ? "," : "")];
    return { word, kind: "value", hasColon: false, hasEntryBehind: isItemBehind, probeTexts };
  }
  if (before[end - 1] === ":") {
    const probeTexts = [JSON.stringify(probe) + (hasEntryBehind ? "," : "")];
    return { word, kind: "value", hasColon: false, hasEntryBehind, probeTexts };
  }
  // Behind its colon, something else may still be missing.
  const entry = `"${probe}": 0${hasColon ? ', "rest"' : hasEntryBehind ? "," : ""}`;
  if (/^$|[{,]$/.test(before.slice(0, end))) {
    return { word, kind: "key", hasColon, hasEntryBehind, probeTexts: [entry] };
  }
  const isBegun = word.quoted || word.typed !== "" || /[\r\n]/.test(before.slice(end));
  const isBehindValue = /["}\]\d]$|\b(?:true|false|null)$/.test(before.slice(0, end));
  if (!isBegun || !isBehindValue) return undefined;
  return { word, kind: "key", hasColon, hasEntryBehind, commaAt: end, probeTexts: [`, ${entry}`] };
}

/** Whether the innermost bracket that is open is that of a list. */
function isInArray(before: string): boolean {
  const open: string[] = [];
  for (const [token] of before.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/g)) {
    if (token === "[" || token === "{") open.push(token);
    else if (token === "]" || token === "}") open.pop();
  }
  return open.at(-1) === "[";
}

/** The word at the cursor with its quotes, of which the one behind it may be missing; nothing within other text in quotes. */
function quotedWordAt(text: string, offset: number): TypedWord | undefined {
  const word = wordAt(text, offset);
  const string = [...lineBefore(text, offset).matchAll(/"(?:[^"\\]|\\.)*("?)/g)].at(-1);
  if (!string || string[1] !== "") return word;
  if (string[0].length !== word.typed.length + 1) return undefined;
  const { start, end, typed } = word;
  const isClosed = /^"(?=\s*(?:[:,}\]"]|$))/.test(text.slice(end));
  return { start: start - 1, end: isClosed ? end + 1 : end, typed, quoted: true };
}
