import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { longestKey, mostNested } from "./limits.js";
import type { Source, SourceEntry, SourceNode, SourceProblem } from "./source.js";
import { unreadableSource } from "./unreadable-source.js";
import { valueOf } from "./value-of.js";

/** Reads strict JSON. Never throws: what cannot be read is a problem of the source. */
export function readJson(text: string, file: string): Source {
  const tooDeepAt = tooDeepIn(text);
  if (tooDeepAt !== undefined) return unreadableSource({ file, text, syntax: "json" }, "TooDeep", tooDeepAt);
  const errors: ParseError[] = [];
  const byteOrderMark = text.startsWith("\uFEFF") ? 1 : 0;
  const tree = parseTree(byteOrderMark ? ` ${text.slice(1)}` : text, errors, { disallowComments: true });
  const problems: SourceProblem[] = errors.map(({ error, offset, length }) => ({
    code: "unparsed",
    detail: printParseErrorCode(error),
    start: offset,
    end: offset + length,
  }));
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
    if (name.length > longestKey) {
      problems.push({ code: "unparsed", detail: "KEY_OVER_1024_CHARS", ...span });
      continue;
    }
    if (entries.has(name)) problems.push({ code: "duplicate-key", detail: name, ...span });
    entries.set(name, { key: span, node: value ? toNode(value, problems) : nothingAt(span.end) });
  }
  return entries;
}

/** Behind a key that has no value yet; that it has none is a problem already. */
function nothingAt(offset: number): SourceNode {
  return { kind: "scalar", value: null, quoted: false, misspelt: false, start: offset, end: offset };
}

/** A bracket outside strings; strings, closed or not, are taken whole. */
const bracketOrString = /"(?:[^"\\\n\r]|\\[^])*"?|[[{\]}]/g;

/**
 * Where brackets nest deeper than in any report. A closing bracket that does not match closes nothing: the parser, which
 * reads on after errors, is never deeper than this.
 */
function tooDeepIn(text: string): number | undefined {
  const open: string[] = [];
  for (const { 0: token, index } of text.matchAll(bracketOrString)) {
    if (token === "[") open.push("]");
    else if (token === "{") open.push("}");
    else if (token === open.at(-1)) open.pop();
    if (open.length > mostNested) return index;
  }
  return undefined;
}
