import { unnumbered } from "./unnumbered.js";

/** A label as far as it tells what it names, in the ways that it is compared. */
export interface ReadLabel {
  /** No space, no punctuation, letters of one width. */
  readonly plain: string;
  /** The same without its number. */
  readonly bare: string;
  /** The same without what stands in brackets behind it: what is more than that, or a part of it, is another label. */
  readonly withoutRemark: string;
  /** What stands between its punctuation. */
  readonly clauses: readonly string[];
  /** Its neighbouring characters. */
  readonly pairs: ReadonlySet<string>;
}

/** Each label is compared with many: those of a table and of a grid are read once. */
const known = new Map<string, ReadLabel>();
const mostKnown = 1_000;

/** What is longer than any label is compared by its beginning. */
const longest = 200;

export function readLabel(label: string): ReadLabel {
  const beginning = label.slice(0, longest);
  const before = known.get(beginning);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const read = readAnew(beginning);
  known.set(beginning, read);
  return read;
}

function readAnew(label: string): ReadLabel {
  const own = unnumbered(label.normalize("NFKC").trim());
  const bare = plainText(own);
  return {
    plain: plainText(label),
    bare,
    withoutRemark: plainText(withoutRemark(own)),
    clauses: own.split(/[^\p{L}\p{N}]+/u).map(plainText),
    pairs: new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2))),
  };
}

/** A label up to the bracket that opens a remark; what 其中 says belongs to the label. */
function withoutRemark(label: string): string {
  const from = Math.max(1, label.lastIndexOf("其中") + 1);
  const remark = label.slice(from).search(/[([【〔]/);
  return remark === -1 ? label : label.slice(0, from + remark);
}

function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
