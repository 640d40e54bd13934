import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { indexUpTo } from "../text/index-up-to.js";
import { longestKey } from "./limits.js";
import type { Slip } from "./slips.js";
import type { SourceEntry, SourceMap, SourceNode, SourceProblem, SourceScalar } from "./source.js";
import type { Span } from "./yaml-spans.js";

/** Longer ones no report has, separators and all. */
const longestFigure = 40;

/** Turns the parser's nodes into ours, and notes what is misspelt in them. */
export class YamlReader {
  readonly problems: SourceProblem[] = [];

  constructor(
    private readonly text: string,
    private readonly slips: readonly Slip[],
    private readonly toWritten: (offset: number) => number,
  ) {}

  node(node: Node): SourceNode {
    const span = this.span(node);
    if (isAlias(node)) return this.refused(`*${node.source}`, span);
    // Ranges leave anchors and tags out, and edits would leave them behind.
    if (hasProperties(node))
      this.refused(node.anchor === undefined ? `!${node.tag ?? ""}` : `&${node.anchor}`, span);
    if (isMap(node)) return this.map(node, span);
    if (isSeq(node))
      return { kind: "list", ...span, items: node.items.map((item) => this.node(item as Node)) };
    return this.scalar(node, span);
  }

  private map(map: YAMLMap, span: Span): SourceMap {
    const entries = new Map<string, SourceEntry>();
    let previous: string | undefined;
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const keySpan = this.span(pair.key);
      // The parser has refused other keys than text already.
      if (!isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      if (key.length > longestKey) {
        this.problems.push({ code: "unparsed", detail: "KEY_OVER_1024_CHARS", ...keySpan });
        continue;
      }
      const before = previous === undefined ? undefined : entries.get(previous);
      const separated = pair.value === null && before ? this.thousands(before, key, keySpan) : undefined;
      if (separated && previous !== undefined) {
        entries.set(previous, separated);
        continue;
      }
      const node = pair.value ? this.node(pair.value) : empty(keySpan.end);
      const twice = entries.has(key);
      if (twice) this.problems.push({ code: "duplicate-key", detail: key, ...keySpan });
      // Which of the two is meant nobody knows: neither is relied on.
      entries.set(key, { key: keySpan, node: twice || this.hasSlip(keySpan, node) ? misspelt(node) : node });
      previous = key;
    }
    return { kind: "map", ...span, flow: map.flow === true, entries };
  }

  /** `{ person: 1,234 }` reads as `person: 1` and a key `234`: takes the two together. */
  private thousands(before: SourceEntry, key: string, keySpan: Span): SourceEntry | undefined {
    const { start, end } = before.node;
    if (before.node.kind !== "scalar" || keySpan.end - start > longestFigure) return undefined;
    const written = this.text.slice(start, keySpan.end);
    if (!/^\d{3}(?:\.\d+)?$/.test(key) || !/^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(written))
      return undefined;
    if (this.text.slice(end, keySpan.start) !== ",") return undefined;
    const earlier = this.problems.at(-1);
    if (earlier?.code === "thousands-separator" && earlier.start === start) this.problems.pop();
    const span = { start, end: keySpan.end };
    const newText = written.replaceAll(",", "").replace("+", "");
    // What is too large to be a count exactly, nobody typed with care.
    const fix = Number.isSafeInteger(Math.trunc(Number(newText))) && { fix: { ...span, newText } };
    this.problems.push({ code: "thousands-separator", detail: written, ...span, ...fix });
    return { key: before.key, node: { kind: "scalar", value: null, quoted: false, misspelt: true, ...span } };
  }

  private refused(written: string, span: Span): SourceScalar {
    this.problems.push({ code: "not-plain", detail: written, ...span });
    return { kind: "scalar", value: null, quoted: false, misspelt: true, ...span };
  }

  private scalar(scalar: Scalar, span: Span): SourceScalar {
    const value = isPlainValue(scalar.value) ? scalar.value : typeof scalar.value;
    const quoted = scalar.type !== undefined && scalar.type !== "PLAIN";
    return { kind: "scalar", value, quoted, misspelt: false, ...span };
  }

  private hasSlip(key: Span, node: SourceNode): boolean {
    let at = indexUpTo(this.slips, ({ start }) => start, key.end - 1) + 1;
    while (this.slips[at]?.code === "full-width-comma") at++;
    return (this.slips[at]?.start ?? Infinity) <= node.start;
  }

  private span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.toWritten(start), end: this.toWritten(end) };
  }
}

function hasProperties(node: Exclude<Node, Alias>): boolean {
  return node.anchor !== undefined || node.tag !== undefined;
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
