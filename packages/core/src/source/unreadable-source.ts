import type { Source, Syntax } from "./source.js";

/** What stands for a file of which nothing is read, and why: at one place, in a parser's code or one of ours. */
export function unreadableSource(
  { file, text, syntax }: { readonly file: string; readonly text: string; readonly syntax: Syntax },
  detail: "TooDeep" | "TooMany" | "TooLarge",
  at = 0,
): Source {
  const end = Math.min(at + 1, text.length);
  return { file, text, syntax, value: undefined, problems: [{ code: "unparsed", detail, start: at, end }] };
}
