import type { Cell, SchemaNode } from "@gouji/core/form";

type Heads = NonNullable<SchemaNode["x-heads"]>;

/** The titles of the heads above each column, outermost first; none where nothing stands above it. */
export function headPaths(
  columns: readonly Cell[],
  heads: Heads | undefined,
): ReadonlyMap<Cell, readonly string[]> {
  const paths = new Map<Cell, readonly string[]>(columns.map((column) => [column, []]));
  const walk = (some: Heads, above: readonly string[]): void => {
    for (const head of some) {
      if (typeof head !== "string") {
        walk(head.columns, [...above, head.title]);
        continue;
      }
      const column = columns.find(({ key }) => key === head);
      if (column) paths.set(column, above);
    }
  };
  walk(heads ?? [], []);
  return paths;
}
