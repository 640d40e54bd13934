import type { TextChange } from "@gouji/core";
import { groupBy } from "./group-by.js";

/** Entries that are added at one place follow each other in the order they are given. */
export function joined(changes: readonly TextChange[]): TextChange[] {
  return [...groupBy(changes, ({ start, end }) => `${start}:${end}`).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, newText: [first, ...more].map(({ newText }) => newText).join("") }] : [],
  );
}
