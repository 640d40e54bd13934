import { expect, test } from "vitest";
import { delayAfter } from "../src/diagnostic-publisher.js";

test.each([
  [0, 50],
  [4, 50],
  [20, 100],
  [400, 150],
])("after a check of %i ms waits %i ms for the next key", (duration, delay) => {
  expect(delayAfter(duration)).toBe(delay);
});
