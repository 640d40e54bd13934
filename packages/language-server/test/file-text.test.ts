import { expect, test } from "vitest";
import { fileStamp, readFileText } from "../src/neighbours/file-text.js";

test.each([
  ["is not there", "/nowhere/a.gouji.yaml"],
  ["cannot be there", `/${"长".repeat(200)}.gouji.yaml`],
  ["is a folder", "/"],
  ["has no path", undefined],
])("a file that %s has no text, and nothing is thrown", (_, path) => {
  expect(readFileText(path)).toBeUndefined();
  expect(typeof fileStamp(path)).toBe("string");
});
