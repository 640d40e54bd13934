import type { CopiedRow } from "./copied-rows.js";
import { likely, likeness } from "./match-label.js";
import type { PrintedLine } from "./printed-lines.js";

/** The line of the form that the labels of a copied row name; nothing where none does. */
export function findLine(
  { labels, above }: Pick<CopiedRow, "labels" | "above">,
  lines: readonly PrintedLine[],
): PrintedLine | undefined {
  const groups = [...above, ...labels.slice(0, -1)];
  for (const label of labels.toReversed()) {
    const ranked = lines
      .map((line) => ({ line, sure: likeness(label, line.labels.at(-1) ?? "") }))
      .filter(({ line, sure }) => sure >= likely && sure >= likenessToGroups(label, line));
    const most = Math.max(0, ...ranked.map(({ sure }) => sure));
    const equals = ranked.filter(({ sure }) => sure === most).map(({ line }) => line);
    // Two groups may have rows of one name.
    const [nearest] = equals.toSorted((a, b) => nearness(b, groups) - nearness(a, groups));
    if (nearest) return nearest;
  }
  return undefined;
}

/** A label that rather names the group is not that of a row in it. */
function likenessToGroups(label: string, { labels }: PrintedLine): number {
  return Math.max(0, ...labels.slice(0, -1).map((group) => likeness(label, group)));
}

/** How near above the name of a group stands that the line belongs to. */
function nearness({ labels }: PrintedLine, groups: readonly string[]): number {
  return groups.findLastIndex((group) => labels.slice(0, -1).some((own) => likeness(group, own) >= likely));
}
