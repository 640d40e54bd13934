import { likeliest } from "../labels/likeliest.js";
import { likely, likeness } from "../labels/likeness.js";
import type { FigureRow } from "./figure-rows.js";
import type { FormLine } from "./form-line.js";

/**
 * The line of the form that the labels of a row name; nothing where none does.
 *
 * @returns "unclear" where they may name several
 */
export function findLine(
  { labels, above }: Pick<FigureRow, "labels" | "above">,
  lines: readonly FormLine[],
): FormLine | "unclear" | undefined {
  const groups = [...above, ...labels.slice(0, -1)];
  for (const label of labels.toReversed()) {
    const own = lines.filter((line) => likeness(label, titleOf(line)) >= likenessToGroups(label, line));
    const equals = likeliest(label, own, titleOf);
    if (equals === "unclear") return equals;
    // Two groups may have rows of one name.
    const [nearest, next] = equals.toSorted((a, b) => nearness(b, groups) - nearness(a, groups));
    if (nearest && next && nearness(nearest, groups) === nearness(next, groups)) return "unclear";
    if (nearest) return nearest;
  }
  return undefined;
}

function titleOf({ labels }: FormLine): string {
  return labels.at(-1) ?? "";
}

/** A label that rather names the group is not that of a row in it. */
function likenessToGroups(label: string, { labels }: FormLine): number {
  return Math.max(0, ...labels.slice(0, -1).map((group) => likeness(label, group)));
}

/** How near above the name of a group stands that the line belongs to. */
function nearness({ labels }: FormLine, groups: readonly string[]): number {
  return groups.findLastIndex((group) => labels.slice(0, -1).some((own) => likeness(group, own) >= likely));
}
