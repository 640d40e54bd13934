import { type Document, isMap, isScalar, isSeq } from "yaml";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the parts of a YAML text are, as far as punctuation goes. */
export interface YamlSpans {
  /** Quoted strings and blocks of prose: punctuation means itself. */
  readonly text: readonly Span[];
  /** Unquoted words, in one line or several. */
  readonly plain: readonly Span[];
  /** Maps in braces. */
  readonly braces: readonly Span[];
}

/** Collects the spans of a document, with offsets of the text as written. */
export function yamlSpans(document: Document.Parsed, toWritten: (offset: number) => number): YamlSpans {
  const spans = { text: [] as Span[], plain: [] as Span[], braces: [] as Span[] };
  const visit = (node: unknown): void => {
    if (isScalar(node)) {
      const [start, end] = node.range ?? [0, 0];
      spans[node.type === "PLAIN" ? "plain" : "text"].push({ start: toWritten(start), end: toWritten(end) });
    } else if (isMap(node)) {
      const [start, end] = node.range ?? [0, 0];
      if (node.flow) spans.braces.push({ start: toWritten(start), end: toWritten(end) });
      for (const pair of node.items) {
        visit(pair.key);
        visit(pair.value);
      }
    } else if (isSeq(node)) node.items.forEach(visit);
  };
  visit(document.contents);
  return spans;
}

export function covers(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => offset >= start && offset < end);
}
