import { indexUpTo } from "../text/index-up-to.js";
import type { ProblemCode, SourceProblem } from "./source.js";

/** A Chinese input method's punctuation, or a missing space, where a key ends. */
export interface Slip extends SourceProblem {
  readonly fix: NonNullable<SourceProblem["fix"]>;
  /** Stands behind a brace or a comma, rather than at the start of a line: means a slip inside braces only. */
  readonly inBraces: boolean;
}

/** A file with more than these is no report that somebody typed. */
const mostSlips = 500;

const keySlip =
  /(^[ \t]*(?:- +)?|[{,，][ \t]*)([A-Za-z][A-Za-z0-9]*)[ \t]*(：[ \t]*|:(?=[\p{L}\p{N}"'{[+-]))/gmu;
const commaSlip = /，(?=[ \t]*([A-Za-z][A-Za-z0-9]*)[ \t]*[:：])/g;

/**
 * Finds what YAML would take for part of a word, behind keys that a form knows: elsewhere (a URL, a time of day, prose)
 * the same characters mean themselves.
 */
export function findSlips(text: string, isKey: (key: string) => boolean): Slip[] {
  const keys = [...text.matchAll(keySlip)].flatMap((match) => keySlipAt(match, text, isKey));
  const commas = [...text.matchAll(commaSlip)].flatMap(({ index, 1: key = "" }) =>
    isKey(key) ? [commaSlipAt(index, text)] : [],
  );
  const slips = [...keys, ...commas].sort((a, b) => a.start - b.start);
  return slips.length > mostSlips ? [] : slips;
}

function keySlipAt(match: RegExpExecArray, text: string, isKey: (key: string) => boolean): Slip[] {
  const [whole, lead = "", key = "", mark = ""] = match;
  if (!isKey(key)) return [];
  const end = match.index + whole.length;
  const start = end - mark.length;
  const code: ProblemCode = mark.startsWith("：") ? "full-width-colon" : "missing-space";
  const newText = text[end] === "\n" || text[end] === "\r" || end === text.length ? ":" : ": ";
  return [{ code, detail: key, start, end, fix: { start, end, newText }, inBraces: /[{,，]/.test(lead) }];
}

function commaSlipAt(start: number, text: string): Slip {
  const end = start + 1;
  const newText = /[ \t]/.test(text[end] ?? "") ? "," : ", ";
  return { code: "full-width-comma", detail: "，", start, end, fix: { start, end, newText }, inBraces: true };
}

/** The text with the slips mended, and the way between its offsets and those of the text as written. */
export function mendSlips(text: string, slips: readonly Slip[]) {
  let mended = "";
  let from = 0;
  const shifts: { readonly at: number; readonly by: number }[] = [];
  for (const { fix } of slips) {
    mended += text.slice(from, fix.start) + fix.newText;
    from = fix.end;
    shifts.push({ at: mended.length, by: from - mended.length });
  }
  const toWritten = (offset: number) => offset + (shifts[indexUpTo(shifts, ({ at }) => at, offset)]?.by ?? 0);
  return { text: mended + text.slice(from), toWritten };
}
