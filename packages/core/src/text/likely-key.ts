/** Nobody misspells a key, or the label of one, at greater length. */
const longestMeant = 200;

/** The key that a misspelt one most likely stands for: by its printed label, or nearest in spelling. */
export function likelyKey(
  written: string,
  keys: readonly string[],
  titleOf: (key: string) => string | undefined,
): string | undefined {
  if (written.length > longestMeant) return undefined;
  const byTitle = keys.find((key) => stripped(titleOf(key) ?? "") === stripped(written));
  if (byTitle !== undefined) return byTitle;
  const lower = written.toLowerCase();
  const ranked = keys.map((key) => ({ key, distance: editDistance(lower, key.toLowerCase()) }));
  const nearest = ranked.sort((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= Math.max(1, Math.floor(written.length / 3)) ? nearest.key : undefined;
}

/** A label without its number: 一、 （一） 1. */
function stripped(label: string): string {
  return label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/, "").trim();
}

/** Insertions, deletions, replacements and exchanges of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
