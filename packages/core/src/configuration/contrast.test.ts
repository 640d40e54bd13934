import { expect, test } from "vitest";
import { contrast } from "./contrast.js";

// The values that WCAG's own examples and checkers give.
test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#000000", 21],
  ["#777777", "#ffffff", 4.48],
  ["#767676", "#ffffff", 4.54],
  ["#c00000", "#c00000", 1],
])("%s on %s has a contrast of %d", (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});
