import type { TextChange } from "@gouji/core";
import { readYaml } from "@gouji/core/source";
import { lineAround, lineBreakIn } from "../text/lines.js";
import type { CopiedProse, ProseInText, Span } from "./prose-in-text.js";

/** Puts paragraphs where none stand yet, or one on the line of its key: they become a block. */
export function pasteInLine(
  { lines, isEnded }: CopiedProse,
  selected: Span,
  place: ProseInText,
): TextChange | undefined {
  const { text, column, key, node } = place;
  const line = lineAround(text, Math.max(key.end, node.start));
  const around = textAround(selected, place);
  const colon = /^[ \t]*:/.exec(text.slice(key.end))?.[0];
  if (!around || colon === undefined) return undefined;
  const isBreaking = isEnded && around.after !== "";
  const whole = around.before + lines.join("\n") + (isBreaking ? "\n" : "") + around.after;
  if (!whole.includes("\n") && readsAs(whole, place, selected, lines.join(""))) return undefined;
  const indent = lineBreakIn(text) + " ".repeat(column + 2);
  const paragraphs = whole.split("\n").map((one) => indent + one.trim());
  const start = key.end + colon.length;
  if (hasRemark(start, line.end, selected, place)) return undefined;
  const comment = /^\s*(#.*)$/.exec(text.slice(Math.max(start, node.end), line.end))?.[1];
  const header = comment === undefined ? " |" : ` | ${comment}`;
  return { start, end: Math.max(start, line.end), newText: header + paragraphs.join("") };
}

/** Whether a comment stands on a line of its own where the block would take it for a paragraph, or drop it. */
function hasRemark(start: number, end: number, selected: Span, { text, column, node }: ProseInText): boolean {
  const isRemark = (line: string) => line.trim().startsWith("#");
  const before = text.slice(start, Math.max(node.start, selected.end));
  const [, ...below] = text.slice(Math.max(end, selected.end)).split(/\r?\n/);
  const next = below.find((line) => line.trim() !== "") ?? "";
  const isDeeper = next.search(/\S/) > column + 1;
  return before.split(/\r?\n/).some((line, at) => at > 0 && isRemark(line)) || (isDeeper && isRemark(next));
}

/** What the part says before and behind the selection; nothing where the text does not stand there as it reads. */
function textAround({ start, end }: Span, { text, node }: ProseInText) {
  const { value } = node;
  if (value === null || value === "") return { before: "", after: "" };
  if (typeof value !== "string") return undefined;
  const written = text.slice(node.start, node.end);
  const quote = /^["']/.test(written) ? 1 : 0;
  const first = node.start + quote;
  if (text.slice(first, node.end - quote) === value) {
    return {
      before: value.slice(0, Math.max(0, start - first)),
      after: value.slice(Math.max(0, end - first)),
    };
  }
  const isBehind = start >= node.end - quote;
  return isBehind && !/[\n\r]/.test(written) ? { before: value, after: "" } : undefined;
}

/** Whether the part comes out right where the paragraph simply goes in. */
function readsAs(whole: string, { text, key }: ProseInText, { start, end }: Span, pasted: string): boolean {
  const changed = text.slice(0, start) + pasted + text.slice(end);
  const { root, problems } = readYaml(changed, "");
  if (root?.kind !== "map" || problems.length > 0) return false;
  const entry = root.entries.get(text.slice(key.start, key.end));
  return entry?.node.kind === "scalar" && String(entry.node.value).trim() === whole.trim();
}
