import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.js";

// Lengths on both sides of a block's end, where the padding takes one block more.
test.each([0, 1, 55, 56, 63, 64, 119, 120, 10_000])("hashes a text of %i letters as Node does", (length) => {
  const text = "勾a".repeat(length).slice(0, length);
  expect(sha256(text)).toBe(createHash("sha256").update(text).digest("base64"));
});
