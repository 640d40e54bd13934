import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { findSlips, mendSlips, type Slip, within } from "./slips.js";
import type { Source, SourceEntry, SourceMap, SourceNode, SourceProblem, SourceScalar } from "./source.js";
import { valueOf } from "./value-of.js";

/** Reads YAML 1.2. Never throws: what cannot be read is a problem of the source. */
export function readYaml(text: string, file: string): Source {
  let document = parse(text);
  let toWritten = (offset: number) => offset;
  const slips = findSlips(text, within(textSpans(document)));
  if (slips.length > 0) {
    const mended = mendSlips(text, slips);
    document = parse(mended.text);
    toWritten = mended.toWritten;
  }
  const reader = new YamlReader(text, slips, toWritten);
  const root = document.contents ? reader.node(document.contents) : undefined;
  const problems = [...syntaxProblems(document, toWritten), ...slips, ...reader.problems];
  return { file, text, syntax: "yaml", ...(root && { root }), value: root && valueOf(root), problems };
}

// Duplicate keys are found while walking, where both places are known; positions are counted only when asked for. The log
// level must not be "silent": a second document in the file would then pass in silence.
function parse(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: "error" });
}

function syntaxProblems(document: Document.Parsed, toWritten: (offset: number) => number): SourceProblem[] {
  return document.errors.map(({ code, pos: [start, end] }) => ({
    code: "syntax",
    detail: code,
    start: toWritten(start),
    end: toWritten(end),
  }));
}

/** Where punctuation means itself: quoted strings and blocks of prose. */
function textSpans(document: Document.Parsed): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const visit = (node: unknown): void => {
    if (isScalar(node)) {
      const [start, end] = node.range ?? [0, 0];
      if (node.type !== "PLAIN") spans.push({ start, end });
    } else if (isMap(node)) {
      for (const pair of node.items) {
        visit(pair.key);
        visit(pair.value);
      }
    } else if (isSeq(node)) node.items.forEach(visit);
  };
  visit(document.contents);
  return spans;
}

class YamlReader {
  readonly problems: SourceProblem[] = [];

  constructor(
    private readonly text: string,
    private readonly slips: readonly Slip[],
    private readonly toWritten: (offset: number) => number,
  ) {}

  node(node: Node): SourceNode {
    const span = this.span(node);
    if (isMap(node)) return this.map(node, span);
    if (isSeq(node))
      return { kind: "list", ...span, items: node.items.map((item) => this.node(item as Node)) };
    if (isAlias(node)) return this.alias(node.source, span);
    return this.scalar(node, span);
  }

  private map(map: YAMLMap, span: Span): SourceMap {
    const entries = new Map<string, SourceEntry>();
    let previous: string | undefined;
    for (const pair of map.items as Pair<Scalar, Node | null>[]) {
      const key = String(pair.key.value);
      const keySpan = this.span(pair.key);
      const before = previous === undefined ? undefined : entries.get(previous);
      const separated = pair.value === null && before ? this.thousands(before, key, keySpan) : undefined;
      if (separated && previous !== undefined) {
        entries.set(previous, separated);
        continue;
      }
      if (entries.has(key)) this.problems.push({ code: "duplicate-key", detail: key, ...keySpan });
      const node = pair.value ? this.node(pair.value) : empty(keySpan.end);
      entries.set(key, { key: keySpan, node: this.hasSlip(keySpan, node) ? misspelt(node) : node });
      previous = key;
    }
    return { kind: "map", ...span, flow: map.flow === true, entries };
  }

  /** `{ person: 1,234 }` reads as `person: 1` and a key `234`: takes the two together. */
  private thousands(before: SourceEntry, key: string, keySpan: Span): SourceEntry | undefined {
    const { start, end } = before.node;
    const written = this.text.slice(start, keySpan.end);
    if (before.node.kind !== "scalar" || !/^\d{3}(?:\.\d+)?$/.test(key)) return undefined;
    if (!/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written) || this.text.slice(end, keySpan.start) !== ",")
      return undefined;
    const earlier = this.problems.at(-1);
    if (earlier?.code === "thousands-separator" && earlier.start === start) this.problems.pop();
    const span = { start, end: keySpan.end };
    this.problems.push({
      code: "thousands-separator",
      detail: written,
      ...span,
      fix: { ...span, newText: written.replaceAll(",", "") },
    });
    return { key: before.key, node: { kind: "scalar", value: null, quoted: false, misspelt: true, ...span } };
  }

  private alias(name: string, span: Span): SourceScalar {
    this.problems.push({ code: "alias", detail: name, ...span });
    return { kind: "scalar", value: null, quoted: false, misspelt: true, ...span };
  }

  private scalar(scalar: Scalar, span: Span): SourceScalar {
    const value = isPlainValue(scalar.value) ? scalar.value : typeof scalar.value;
    return {
      kind: "scalar",
      value,
      quoted: scalar.type !== undefined && scalar.type !== "PLAIN",
      misspelt: false,
      ...span,
    };
  }

  private hasSlip(key: Span, node: SourceNode): boolean {
    return this.slips.some(
      (slip) => slip.code !== "full-width-comma" && slip.start >= key.end && slip.start <= node.start,
    );
  }

  private span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.toWritten(start), end: this.toWritten(end) };
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function empty(at: number): SourceScalar {
  return { kind: "scalar", value: null, quoted: false, misspelt: false, start: at, end: at };
}

function misspelt(node: SourceNode): SourceNode {
  return node.kind === "scalar" ? { ...node, misspelt: true } : node;
}

function isPlainValue(value: unknown): value is string | number | boolean | null {
  return (
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  );
}
