import { expect, test } from "vitest";
import { proseBlocks } from "./prose.js";

const kinds = (text: string, language: "zh" | "en") =>
  proseBlocks(text, language).map((block) => (block.kind === "heading" ? block.level : block.kind));

test("a numbered line is a head in either language", () => {
  expect(kinds("（一）组织领导\n1.健全体系\n（1）专人负责", "zh")).toEqual([2, 3, 4]);
  expect(kinds("1. Contracts\n(a) Signed this quarter", "en")).toEqual([2, 3]);
});

test("a numbered sentence is none", () => {
  expect(kinds("1. Two posts were filled.\n2. Travel fell:", "en")).toEqual(["paragraph", "paragraph"]);
});

test("a decimal at the start of a line is none", () => {
  expect(kinds("1.5 million crowns were spent", "en")).toEqual(["paragraph"]);
});
