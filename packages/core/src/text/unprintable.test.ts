import { expect, test } from "vitest";
import { spellUnprintable, unprintableIn } from "./unprintable.js";

test("what no font prints is named by its code", () => {
  expect(spellUnprintable("甲\uF0B7乙\u202E丙\u0001丁\uFEFF")).toBe(
    "甲‹U+F0B7›乙‹U+202E›丙‹U+0001›丁‹U+FEFF›",
  );
  expect(unprintableIn("\uF0B7\uF0B7\uFFFD")).toEqual(["\uF0B7", "\uFFFD"]);
});

test("half a character is unprintable, a whole one beyond the first plane is not", () => {
  expect(unprintableIn("𠮷😀")).toEqual([]);
  expect(unprintableIn("𠮷".slice(0, 1))).toHaveLength(1);
});

test("tabs, line ends, joiners and full-width spaces are left alone", () => {
  expect(unprintableIn("甲\t乙\r\n丙\u200D丁\u3000戊\u00A0")).toEqual([]);
});
