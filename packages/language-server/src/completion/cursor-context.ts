import { type Range, readSource, type SourceNode } from "@gouji/core";
import type { Position } from "vscode-languageserver";
import type { ReportDocument } from "../reports/report-document.js";

/** Where the cursor is, as far as something can be completed there. */
export interface CursorContext {
  readonly kind: "key" | "value";
  /** Of a key, the map it stands in; of a value, the value itself. */
  readonly steps: readonly string[];
  /** The word that is being typed, with its rest behind the cursor. */
  readonly range: Range;
  /** What is typed of it. */
  readonly typed: string;
  /** The other keys of the map. */
  readonly present: ReadonlySet<string>;
  /** Whether the map is in braces. */
  readonly inBraces: boolean;
  /** What the key still needs behind it. */
  readonly followedBy: "nothing" | "colon" | "entry";
}

/** Stands for the word at the cursor while the text around it is read. */
const probe = "gouji-probe";

/** What can be completed at a position of a YAML report; nothing in prose, in comments and behind figures. */
export function cursorContext(report: ReportDocument, position: Position): CursorContext | undefined {
  const { source, positions, uri, forms } = report;
  if (source.syntax !== "yaml") return undefined;
  const word = wordAt(source.text, positions.offset(position));
  const kind = kindOf(word.before);
  if (!kind) return undefined;
  const followedBy = followerOf(word.after);
  const probeText =
    kind === "value" ? probe : { nothing: `${probe}: 0`, colon: probe, entry: `${probe}: 0,` }[followedBy];
  const text = source.text.slice(0, word.start) + probeText + source.text.slice(word.end);
  const found = findProbe(readSource(text, uri, forms).root, kind, []);
  if (!found) return undefined;
  const range = positions.range(word.start, word.end);
  return { kind, range, typed: word.typed, followedBy, ...found };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** The rest of the line on either side. */
  readonly before: string;
  readonly after: string;
}

function wordAt(text: string, offset: number): Word {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const line = text.slice(lineStart, offset);
  const typed = /[\p{L}\p{N}_/-]*$/u.exec(line)?.[0] ?? "";
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  const rest = /^[\p{L}\p{N}_/-]*/u.exec(after)?.[0] ?? "";
  return {
    start: offset - typed.length,
    end: offset + rest.length,
    typed,
    before: line.slice(0, line.length - typed.length),
    after: after.slice(rest.length),
  };
}

function kindOf(before: string): CursorContext["kind"] | undefined {
  if (/^\s*(?:-\s+)*$|[{,]\s*$/.test(before)) return "key";
  return /^[^#]*[\p{L}\p{N}"']\s*:\s+"?$/u.test(before) ? "value" : undefined;
}

function followerOf(after: string): CursorContext["followedBy"] {
  if (/^\s*:/.test(after)) return "colon";
  return /^\s*[\p{L}\p{N}"]/u.test(after) ? "entry" : "nothing";
}

type Found = Pick<CursorContext, "steps" | "present" | "inBraces">;

function findProbe(
  node: SourceNode | undefined,
  kind: CursorContext["kind"],
  steps: string[],
): Found | undefined {
  if (node?.kind === "list") {
    return first(node.items.map((item, index) => () => findProbe(item, kind, [...steps, String(index)])));
  }
  if (node?.kind !== "map") {
    const isValue = kind === "value" && node?.value === probe;
    return isValue ? { steps, present: new Set(), inBraces: false } : undefined;
  }
  if (kind === "key" && node.entries.has(probe)) {
    const present = new Set([...node.entries.keys()].filter((key) => key !== probe));
    return { steps, present, inBraces: node.flow };
  }
  return first(
    [...node.entries].map(
      ([key, entry]) =>
        () =>
          findProbe(entry.node, kind, [...steps, key]),
    ),
  );
}

function first<T>(attempts: readonly (() => T | undefined)[]): T | undefined {
  for (const attempt of attempts) {
    const found = attempt();
    if (found !== undefined) return found;
  }
  return undefined;
}
