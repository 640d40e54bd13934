import { expect, test } from "vitest";
import { gridInText, gridTexts, trimGrid } from "../src/index.js";

const textsIn = (text: string) => {
  const grid = gridInText(text);
  return grid && gridTexts(trimGrid(grid));
};

test.each([
  [
    "cells between tabs",
    "甲\t1\r\n乙\t2\r\n",
    [
      ["甲", "1"],
      ["乙", "2"],
    ],
  ],
  ["a column of figures", "1\n2\n3", [["1"], ["2"], ["3"]]],
  ["quotes around line breaks, with quotes inside", '"本年\n""新收"""\t1', [['本年 "新收"', "1"]]],
  ["no empty rows below and columns to the right", "甲\t1\t\t\n\t\t\t\n", [["甲", "1"]]],
])("reads %s", (_, text, texts) => {
  expect(textsIn(text)).toEqual(texts);
});

test("what follows behind a thousand rows is seen to be there, and no more of it is read", () => {
  const column = "1\n".repeat(300_000);
  expect(textsIn(column)).toHaveLength(1_001);
  expect(textsIn(`1\n2\n${"\n".repeat(300_000)}`)).toEqual([["1"], ["2"]]);
  expect(textsIn(`1\n2\n${"\n".repeat(300_000)}3`)).toHaveLength(1_001);
});

test.each([
  ["a word", "本年新收"],
  ["paragraphs", "一、总体情况\n本年度主动公开12件。"],
])("%s is no cells", (_, text) => {
  expect(gridInText(text)).toBeUndefined();
});
