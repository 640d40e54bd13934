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
