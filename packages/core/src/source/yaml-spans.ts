import { type Document, isMap, isScalar, isSeq } from "yaml";
import { indexUpTo } from "../text/index-up-to.js";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the parts of a YAML text are, as far as punctuation goes: sorted, and none within another. */
export interface YamlSpans {
  /** Quoted strings and blocks of prose: punctuation means itself. */
  readonly text: readonly Span[];
  /** Unquoted words, in one line or several. */
  readonly plain: readonly Span[];
  /** Maps in braces; of nested ones the outermost. */
  readonly braces: readonly Span[];
}

/** Collects the spans of a document, with offsets of the text as written. */
export function yamlSpans(document: Document.Parsed, toWritten: (offset: number) => number): YamlSpans {
  const spans = { text: [] as Span[], plain: [] as Span[], braces: [] as Span[] };
  const visit = (node: unknown, inBraces: boolean): void => {
    if (isScalar(node)) {
      const [start, end] = node.range ?? [0, 0];
      spans[node.type === "PLAIN" ? "plain" : "text"].push({ start: toWritten(start), end: toWritten(end) });
    } else if (isMap(node)) {
      const [start, end] = node.range ?? [0, 0];
      const opens = node.flow === true && !inBraces;
      if (opens) spans.braces.push({ start: toWritten(start), end: toWritten(end) });
      for (const pair of node.items) {
        visit(pair.key, inBraces || opens);
        visit(pair.value, inBraces || opens);
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, inBraces);
  };
  visit(document.contents, false);
  return spans;
}

export function covers(spans: readonly Span[], offset: number): boolean {
  return spanOver(spans, offset) !== undefined;
}

/** Of sorted spans that do not overlap, the one that holds an offset. */
export function spanOver(spans: readonly Span[], offset: number): Span | undefined {
  const found = spans[indexUpTo(spans, ({ start }) => start, offset)];
  return found && offset < found.end ? found : undefined;
}
