import { type Document, isMap, parseDocument } from "yaml";
import { findSlips, mendSlips, type Slip } from "./slips.js";
import { covers, type YamlSpans, yamlSpans } from "./yaml-spans.js";

/** A YAML text as the parser takes it once slips of punctuation are mended. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly slips: readonly Slip[];
  /** From offsets of the document to those of the text as written. */
  readonly toWritten: (offset: number) => number;
}

const mostRounds = 5;

/** Parses a text; where keys end in slips, parses it as it was meant. Never worse than without. */
export function parseMended(text: string, isKey: (key: string) => boolean): ParsedYaml {
  const written: ParsedYaml = { document: parse(text), slips: [], toWritten: (offset) => offset };
  const candidates = findSlips(text, isKey);
  if (candidates.length === 0) return written;
  const first = yamlSpans(written.document, written.toWritten);
  let slips = candidates.filter((slip) => isPlausible(slip, first, written.document, text));
  for (let round = 0; slips.length > 0 && round < mostRounds; round++) {
    const mended = mendSlips(text, slips);
    const document = parse(mended.text);
    if (document.errors.length > written.document.errors.length) return written;
    // A mended key may turn out to begin a block of prose, in which punctuation means itself.
    const spans = yamlSpans(document, mended.toWritten);
    const left = slips.filter(({ start }) => !covers(spans.text, start));
    if (left.length === slips.length) return { document, slips, toWritten: mended.toWritten };
    slips = left;
  }
  return written;
}

// Duplicate keys are found while walking, where both places are known; positions are counted only when asked for. The log
// level must not be "silent": a second document in the file would then pass in silence.
function parse(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: "error" });
}

function isPlausible(slip: Slip, spans: YamlSpans, document: Document.Parsed, text: string): boolean {
  if (covers(spans.text, slip.start) || inComment(text, slip.start, spans)) return false;
  if (slip.inBraces || covers(spans.braces, slip.start)) return covers(spans.braces, slip.start);
  if (document.errors.length > 0 || !isMap(document.contents)) return true;
  // Read without an error as plain words: it was meant as keys when every line of it looks like one.
  const words = spans.plain.find(({ start, end }) => slip.start >= start && slip.start < end);
  return (
    words !== undefined &&
    text
      .slice(words.start, words.end)
      .split("\n")
      .every((line) => /^\s*[A-Za-z][A-Za-z0-9]*[ \t]*[:：]/.test(line))
  );
}

function inComment(text: string, offset: number, spans: YamlSpans): boolean {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  for (let at = text.indexOf("#", lineStart); at !== -1 && at < offset; at = text.indexOf("#", at + 1)) {
    const opens = at === lineStart || /\s/.test(text[at - 1] ?? "");
    if (opens && !covers(spans.text, at)) return true;
  }
  return false;
}
