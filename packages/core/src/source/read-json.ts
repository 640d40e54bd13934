import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Source, SourceEntry, SourceNode, SourceProblem } from "./source.js";
import { valueOf } from "./value-of.js";

const mostNested = 500;

/** Reads strict JSON. Never throws: what cannot be read is a problem of the source. */
export function readJson(text: string, file: string): Source {
  const errors: ParseError[] = [];
  const byteOrderMark = text.startsWith("\uFEFF") ? 1 : 0;
  const isDeep = nestsDeep(text);
  const tree = !isDeep
    ? parseTree(byteOrderMark ? ` ${text.slice(1)}` : text, errors, { disallowComments: true })
    : undefined;
  const problems: SourceProblem[] = errors.map(({ error, offset, length }) => ({
    code: "syntax",
    detail: printParseErrorCode(error),
    start: offset,
    end: offset + length,
  }));
  if (isDeep) problems.push({ code: "syntax", detail: "TooDeep", start: 0, end: 0 });
  const root = tree && toNode(tree, problems);
  return { file, text, syntax: "json", ...(root && { root }), value: root && valueOf(root), problems };
}

function toNode(node: Node, problems: SourceProblem[]): SourceNode {
  const span = { start: node.offset, end: node.offset + node.length };
  if (node.type === "object") return { kind: "map", flow: true, ...span, entries: entriesOf(node, problems) };
  if (node.type === "array") {
    return { kind: "list", ...span, items: (node.children ?? []).map((item) => toNode(item, problems)) };
  }
  const value = node.value as string | number | boolean | null;
  return { kind: "scalar", value, quoted: node.type === "string", misspelt: false, ...span };
}

function entriesOf(node: Node, problems: SourceProblem[]): Map<string, SourceEntry> {
  const entries = new Map<string, SourceEntry>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key) continue;
    const name = String(key.value);
    const span = { start: key.offset, end: key.offset + key.length };
    if (entries.has(name)) problems.push({ code: "duplicate-key", detail: name, ...span });
    entries.set(name, { key: span, node: value ? toNode(value, problems) : nothingAt(span.end) });
  }
  return entries;
}

/** Behind a key that has no value yet; that it has none is a problem already. */
function nothingAt(offset: number): SourceNode {
  return { kind: "scalar", value: null, quoted: false, misspelt: false, start: offset, end: offset };
}

/** Brackets nested deeper than any report would exhaust the parser's stack. */
function nestsDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > mostNested) return true;
  }
  return false;
}
