import type { TextChange } from "@gouji/core";

/** What an action is called and changes. */
export interface ActionEdit {
  readonly title: string;
  readonly changes: readonly TextChange[];
}

/** Entries that are added at one place follow each other in the order they are given. */
export function joined(changes: readonly TextChange[]): TextChange[] {
  return [...groupBy(changes, ({ start, end }) => `${start}:${end}`).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, newText: [first, ...more].map(({ newText }) => newText).join("") }] : [],
  );
}

export function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}
