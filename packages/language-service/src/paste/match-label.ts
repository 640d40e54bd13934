import { type ReadLabel, readLabel } from "./read-label.js";

/** How sure it is that two labels name the same thing, from 0 to 1; below `likely` it is not. */
export function likeness(written: string, printed: string): number {
  const [own, known] = [readLabel(written), readLabel(printed)];
  if (own.plain === known.plain) return 1;
  const [a, b] = [own.bare, known.bare];
  if (a === b) return certain;
  if (b !== "" && a.includes(b)) return own.withoutRemark === b ? 0.85 : 0;
  return a !== "" && b.includes(a) ? likenessOfPiece(a, known) : 0.8 * sharedPairs(own, known);
}

/** A label cut short begins or ends like a clause of the printed one; any other piece of it has to be most of it. */
function likenessOfPiece(piece: string, { bare, clauses }: ReadLabel): number {
  const isEdge = [bare, ...clauses].some((clause) => clause.startsWith(piece) || clause.endsWith(piece));
  const isMost = piece.length >= 2 && piece.length * 2 >= bare.length;
  if (isEdge && (isMost || piece.length >= 4)) return 0.85;
  return isMost ? 0.7 : 0;
}

/**
 * Which of some printed labels is named; nothing where none is.
 *
 * @param labelOf the printed label
 * @param least how sure it has to be
 * @returns "unclear" where more than one may be meant
 */
export function likeliest<T>(
  written: string,
  candidates: readonly T[],
  labelOf: (candidate: T) => string,
  least = likely,
): readonly T[] | "unclear" {
  const sure = new Map(candidates.map((one) => [one, likeness(written, labelOf(one))]));
  const most = Math.max(0, ...sure.values());
  if (most < least) return [];
  const best = candidates.filter((one) => sure.get(one) === most);
  if (best.some((one) => isOfOtherYear(written, labelOf(one)))) return [];
  const isRival = (one: T) =>
    !best.includes(one) && ((sure.get(one) ?? 0) > most - lead || contains(labelOf(one), written));
  return most >= certain || (best.length === 1 && !candidates.some(isRival)) ? best : "unclear";
}

/** How far the likeliest label has to be ahead of the next. */
const lead = 0.15;

/** 上年新收 is nearly 本年新收, but for what counts. */
function isOfOtherYear(written: string, printed: string): boolean {
  const isPast = (label: string) => /[上去前]一?年/.test(label);
  return isPast(printed) ? /[本今当]年/.test(written) && !isPast(written) : isPast(written);
}

function contains(printed: string, written: string): boolean {
  return readLabel(printed).plain.includes(readLabel(written).bare);
}

/** From here on a misspelt or shortened label is taken for the printed one. */
export const likely = 0.55;

/** From here on a head is taken for that of a column: these are short, and misspelt they are soon another one. */
export const likelyHead = 0.7;

/** From here on the two differ at most in their numbers and punctuation. */
export const certain = 0.95;

/** The share of neighbouring characters that two labels have in common (Dice). */
function sharedPairs({ pairs: some }: ReadLabel, { pairs: others }: ReadLabel): number {
  if (some.size === 0 || others.size === 0) return 0;
  let common = 0;
  for (const pair of some) if (others.has(pair)) common += 1;
  return (2 * common) / (some.size + others.size);
}
