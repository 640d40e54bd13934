import { expect, test } from "vitest";
import { inOrder } from "./in-order.js";

test("results come in the order of the items, whichever is ready first, and not too many run at a time", async () => {
  let running = 0;
  let most = 0;
  const step = async (delay: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, delay));
    running--;
    return delay;
  };
  const seen: number[] = [];
  for await (const result of inOrder([30, 1, 20, 2, 10], 3, step)) seen.push(result);
  expect(seen).toEqual([30, 1, 20, 2, 10]);
  expect(most).toBe(3);
});
