import type { Theme } from "./theme.js";

const smallest = 6.5;
const step = 0.5;

/** The sizes that a table is tried in, from the largest. */
export function tableSizes({ table }: Theme): number[] {
  const count = Math.floor((table.size - smallest) / step) + 1;
  return Array.from({ length: count }, (_, index) => table.size - index * step);
}
