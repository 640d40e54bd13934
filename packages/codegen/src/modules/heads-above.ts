import type { LayoutCell, LayoutRow } from "@gouji/core/form";

/** For each box of a row, the labels of the columns' heads above it, outermost first. */
export function headsAbove(
  head: readonly LayoutRow[],
  row: LayoutRow,
): ReadonlyMap<LayoutCell, readonly string[]> {
  const columns = columnHeads(head);
  const found = new Map<LayoutCell, readonly string[]>();
  let start = 0;
  for (const box of row) {
    const heads = columns[start] ?? [];
    found.set(
      box,
      heads.filter(({ role }) => role === "column").map(({ text }) => text),
    );
    start += box.colSpan;
  }
  return found;
}

/** For each column of the grid, the boxes above it, from the top. */
function columnHeads(head: readonly LayoutRow[]): LayoutCell[][] {
  const columns: { readonly boxes: LayoutCell[]; filled: number }[] = [];
  head.forEach((row, level) => {
    let column = 0;
    for (const box of row) {
      // What a row span from above covers is left out.
      while ((columns[column]?.filled ?? 0) > level) column++;
      for (const end = column + box.colSpan; column < end; column++) {
        const at = (columns[column] ??= { boxes: [], filled: 0 });
        at.boxes.push(box);
        at.filled = level + box.rowSpan;
      }
    }
  });
  return columns.map(({ boxes }) => boxes);
}
