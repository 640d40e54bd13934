/** A label as far as it tells what it names: no space, no punctuation, letters of one width. */
export function plainLabel(label: string): string {
  return label
    .normalize("NFKC")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** How sure it is that two labels name the same thing, from 0 to 1; below `likely` it is not. */
export function likeness(written: string, printed: string): number {
  if (plainLabel(written) === plainLabel(printed)) return 1;
  const [a, b] = [plainLabel(unnumbered(written)), plainLabel(unnumbered(printed))];
  if (a === b) return certain;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  // Cut short, or with a remark behind it.
  if (shorter.length >= 3 && longer.includes(shorter)) return 0.85;
  return 0.8 * sharedPairs(a, b);
}

/** From here on a misspelt or shortened label is taken for the printed one. */
export const likely = 0.5;

/** From here on the two differ at most in their numbers and punctuation. */
export const certain = 0.95;

/** A label without its number: 一、 （一） 1. */
export function unnumbered(label: string): string {
  return label
    .normalize("NFKC")
    .trim()
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\(?\d+(?:[.、)]|(?=\p{L})))/u, "");
}

/** The share of neighbouring characters that two words have in common (Dice). */
function sharedPairs(a: string, b: string): number {
  const pairs = (word: string) =>
    new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
  if (a.length < 2 || b.length < 2) return 0;
  const [first, second] = [pairs(a), pairs(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / (first.size + second.size);
}
