import { type Document, isMap } from "yaml";
import { parseYaml, type YamlDocument } from "./parse-yaml.js";
import { findSlips, mendSlips, type Slip } from "./slips.js";
import { covers, type Span, spanOver, type YamlSpans, yamlSpans } from "./yaml-spans.js";

/** A YAML text as the parser takes it once slips of punctuation are mended. */
export interface ParsedYaml extends YamlDocument {
  readonly slips: readonly Slip[];
  /** From offsets of the document to those of the text as written. */
  readonly toWritten: (offset: number) => number;
}

const mostRounds = 5;

/** Parses a text; where keys end in slips, parses it as it was meant. Never worse than without. */
export function parseMended(text: string, isKey: (key: string) => boolean): ParsedYaml {
  const written: ParsedYaml = { ...parseYaml(text), slips: [], toWritten: (offset) => offset };
  if (written.excess) return written;
  const candidates = findSlips(text, isKey);
  if (candidates.length === 0) return written;
  let slips = candidates.filter(plausibleIn(text, written.document));
  for (let round = 0; slips.length > 0 && round < mostRounds; round++) {
    const mended = mendSlips(text, slips);
    const { document, excess } = parseYaml(mended.text);
    if (excess || document.errors.length > written.document.errors.length) return written;
    // A mended key may turn out to begin a block of prose, in which punctuation means itself.
    const spans = yamlSpans(document, mended.toWritten);
    const left = slips.filter(({ start }) => !covers(spans.text, start));
    if (left.length === slips.length) return { document, slips, toWritten: mended.toWritten };
    slips = left;
  }
  return written;
}

/** Tells the slips of a text as it was written. What it says of a line, or of words over many lines, it finds out once. */
function plausibleIn(text: string, document: Document.Parsed): (slip: Slip) => boolean {
  const spans = yamlSpans(document, (offset) => offset);
  const isReadable = document.errors.length === 0 && isMap(document.contents);
  const commentFrom = remembering((lineStart: number) => firstComment(text, lineStart, spans));
  const areKeys = remembering((words: Span) =>
    text
      .slice(words.start, words.end)
      .split("\n")
      .every((line) => /^\s*[A-Za-z][A-Za-z0-9]*[ \t]*[:：]/.test(line)),
  );
  return ({ start, inBraces }) => {
    if (covers(spans.text, start)) return false;
    if (commentFrom(text.lastIndexOf("\n", start - 1) + 1) < start) return false;
    if (inBraces || covers(spans.braces, start)) return covers(spans.braces, start);
    if (!isReadable) return true;
    // Read without an error as plain words: it was meant as keys when every line of it looks like one.
    const words = spanOver(spans.plain, start);
    return words !== undefined && areKeys(words);
  };
}

function remembering<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** Where the comment of a line begins; behind everything where it has none. */
function firstComment(text: string, lineStart: number, spans: YamlSpans): number {
  const end = text.indexOf("\n", lineStart);
  const line = text.slice(lineStart, end === -1 ? undefined : end);
  for (const { index } of line.matchAll(/(?<!\S)#/g))
    if (!covers(spans.text, lineStart + index)) return lineStart + index;
  return Infinity;
}
