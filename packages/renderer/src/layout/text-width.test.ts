import { expect, test } from "vitest";
import { balancedWidth, labelLines, longestPiece, textWidth } from "./text-width.js";

test("a Chinese character is an em wide, a figure about half", () => {
  expect(textWidth("结果维持")).toBe(4);
  expect(textWidth("增16")).toBeCloseTo(2.12);
  expect(textWidth("𠮷ﾊ")).toBeCloseTo(1.56);
});

test("four characters in a column of three stand two and two", () => {
  expect(Math.floor(balancedWidth("结果维持", 3))).toBe(2);
});

test("a number is one piece", () => {
  expect(longestPiece("22（其中修订1600件）")).toBeCloseTo(4 * 0.56);
});

test("a bracketed number stands alone before it is torn from its bracket", () => {
  expect(labelLines("（三）不予公开", 4)).toEqual(["（三）", "不予公开"]);
  expect(labelLines("（三）不予公开", 7)).toEqual(["（三）不予公开"]);
});
