import type { ProblemCode, SourceProblem } from "./source.js";

/** A Chinese input method's punctuation, or a missing space, where a key ends. */
export interface Slip extends SourceProblem {
  readonly fix: NonNullable<SourceProblem["fix"]>;
}

interface Protected {
  readonly start: number;
  readonly end: number;
}

const keySlip = /(?:^[ \t]*(?:- +)?|[{,，][ \t]*)([A-Za-z][A-Za-z0-9]*)[ \t]*(：[ \t]*|:(?=[^\s/]))/gm;
const commaSlip = /，(?=[ \t]*[A-Za-z][A-Za-z0-9]*[ \t]*[:：])/g;

/**
 * Finds slips that YAML would take for part of a word.
 *
 * @param isProtected whether an offset lies in text where punctuation means itself
 */
export function findSlips(text: string, isProtected: (offset: number) => boolean): Slip[] {
  const slips: Slip[] = [];
  const add = (slip: Slip) => {
    if (!isProtected(slip.start) && !inComment(text, slip.start)) slips.push(slip);
  };
  for (const match of text.matchAll(keySlip)) {
    const [whole, key = "", mark = ""] = match;
    const end = match.index + whole.length;
    const start = end - mark.length;
    const code: ProblemCode = mark.startsWith("：") ? "full-width-colon" : "missing-space";
    const newText = text[end] === "\n" || text[end] === "\r" || end === text.length ? ":" : ": ";
    add({ code, detail: key, start, end, fix: { start, end, newText } });
  }
  for (const { index } of text.matchAll(commaSlip)) {
    const newText = /[ \t]/.test(text[index + 1] ?? "") ? "," : ", ";
    add({
      code: "full-width-comma",
      detail: "，",
      start: index,
      end: index + 1,
      fix: { start: index, end: index + 1, newText },
    });
  }
  return slips.sort((a, b) => a.start - b.start);
}

/** The text with the slips mended, and the way back from its offsets to those of the text as written. */
export function mendSlips(text: string, slips: readonly Slip[]) {
  let mended = "";
  let from = 0;
  const shifts: { readonly at: number; readonly by: number }[] = [];
  for (const { fix } of slips) {
    mended += text.slice(from, fix.start) + fix.newText;
    from = fix.end;
    shifts.push({ at: mended.length, by: from - mended.length });
  }
  const toWritten = (offset: number) => offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0);
  return { text: mended + text.slice(from), toWritten };
}

/** Whether any of the spans covers an offset. */
export function within(spans: readonly Protected[]): (offset: number) => boolean {
  return (offset) => spans.some(({ start, end }) => offset >= start && offset < end);
}

function inComment(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /(?:^|\s)#/.test(line);
}
