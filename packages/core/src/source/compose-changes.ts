import type { TextChange } from "./source.js";

/** A piece of a changed text: kept from the first text, or new. */
type Piece = { readonly start: number; readonly end: number } | { readonly newText: string };

/**
 * What several rounds of changes, each of the text that the one before left, come to as changes of the first text. Within
 * a round changes do not touch.
 */
export function composeChanges(length: number, rounds: readonly (readonly TextChange[])[]): TextChange[] {
  const pieces = rounds.reduce(applyRound, [{ start: 0, end: length }]);
  const changes: TextChange[] = [];
  let at = 0;
  let newText = "";
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ("newText" in piece) newText += piece.newText;
    else {
      if (newText !== "" || piece.start > at) changes.push({ start: at, end: piece.start, newText });
      at = piece.end;
      newText = "";
    }
  }
  return changes;
}

function applyRound(pieces: readonly Piece[], changes: readonly TextChange[]): Piece[] {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce<Piece[]>(
      (all, { start, end, newText }) => [...cut(all, 0, start), { newText }, ...cut(all, end, Infinity)],
      [...pieces],
    );
}

/** The pieces of a part of the changed text. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const length = "newText" in piece ? piece.newText.length : piece.end - piece.start;
    const [first, last] = [Math.max(0, from - at), Math.min(length, to - at)];
    at += length;
    if (first >= last) return [];
    if ("newText" in piece) return [{ newText: piece.newText.slice(first, last) }];
    return [{ start: piece.start + first, end: piece.start + last }];
  });
}
