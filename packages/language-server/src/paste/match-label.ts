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
  const [own, known] = [unnumbered(written), unnumbered(printed)];
  const [a, b] = [plainLabel(own), plainLabel(known)];
  if (a === b) return certain;
  if (b !== "" && a.includes(b)) return plainLabel(withoutRemark(own)) === b ? 0.85 : 0;
  return a !== "" && b.includes(a) ? likenessOfPiece(a, known) : 0.8 * sharedPairs(a, b);
}

/** A label cut short begins or ends like a clause of the printed one; any other piece of it has to be most of it. */
function likenessOfPiece(piece: string, printed: string): number {
  const whole = plainLabel(printed);
  const clauses = [whole, ...printed.split(/[^\p{L}\p{N}]+/u).map(plainLabel)];
  const isEdge = clauses.some((clause) => clause.startsWith(piece) || clause.endsWith(piece));
  const isMost = piece.length >= 2 && piece.length * 2 >= whole.length;
  if (isEdge && (isMost || piece.length >= 4)) return 0.85;
  return isMost ? 0.7 : 0;
}

/**
 * Which of some printed labels is named; nothing where none is.
 *
 * @param labelOf the printed label
 * @returns "unclear" where more than one may be meant
 */
export function likeliest<T>(
  written: string,
  candidates: readonly T[],
  labelOf: (candidate: T) => string,
): readonly T[] | "unclear" {
  const sure = new Map(candidates.map((one) => [one, likeness(written, labelOf(one))]));
  const most = Math.max(0, ...sure.values());
  if (most < likely) return [];
  const best = candidates.filter((one) => sure.get(one) === most);
  const isRival = (one: T) =>
    !best.includes(one) && ((sure.get(one) ?? 0) > most - lead || contains(labelOf(one), written));
  return most >= certain || (best.length === 1 && !candidates.some(isRival)) ? best : "unclear";
}

/** How far the likeliest label has to be ahead of the next. */
const lead = 0.15;

function contains(printed: string, written: string): boolean {
  return plainLabel(printed).includes(plainLabel(unnumbered(written)));
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

/** A label without what stands in brackets behind it: what is more than that makes it another one. */
function withoutRemark(label: string): string {
  return label.normalize("NFKC").replace(/(?<=.)[([【〔].*$/su, "");
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
