import type { TextChange } from "@gouji/core";
import type { ProsePart } from "@gouji/core/form";
import { entryAt, nodeAt } from "@gouji/core/source";
import { columnOf } from "../text/lines.js";
import type { ReportDocument } from "../reports/report-document.js";
import { inQuotes } from "./in-quotes.js";
import { Refusal } from "./refusal.js";
import { pasteInBlock } from "./paste-in-block.js";
import { pasteInLine } from "./paste-in-line.js";
import type { CopiedProse, Span } from "./prose-in-text.js";

/**
 * Puts copied prose into a part, each paragraph at the indent that the part asks for; nothing where it can stand as it was
 * copied, or the selection is not inside the part.
 */
export function pasteProse(
  text: string,
  { part, selected }: { readonly part: ProsePart; readonly selected: Span },
  report: ReportDocument,
): TextChange | Refusal | undefined {
  const { source, messages } = report;
  const key = part.pointer.slice(1);
  const entry = entryAt(source, [key]);
  const root = nodeAt(source, []);
  const copied = readProse(text);
  const isUnreadable = source.problems.some(({ code }) => code === "unparsed");
  if (!entry || root?.kind !== "map" || entry.node.kind !== "scalar" || copied.lines.length === 0)
    return undefined;
  if (source.syntax === "json") {
    const change = inQuotes(copied, selected, { text: source.text, node: entry.node, pasted: text });
    return change === "in escape" ? new Refusal(messages.pasteInEscape) : change;
  }
  if (isUnreadable || root.flow || selected.start <= entry.key.end) return undefined;
  const place = {
    text: source.text,
    column: columnOf(source.text, entry.key.start),
    key: entry.key,
    node: entry.node,
  };
  const isBlock = /^[|>]/.test(source.text.slice(entry.node.start, entry.node.end));
  return isBlock ? pasteInBlock(copied, selected, place) : pasteInLine(copied, selected, place);
}

/** Word breaks lines within a paragraph with a sign of its own, and leads in with wide spaces. */
function readProse(text: string): CopiedProse {
  const lines = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { lines, isEnded: /[\n\r]/.test(text.slice(text.trimEnd().length)) };
}
