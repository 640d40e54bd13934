import { expect, test } from "vitest";
import { unnumbered } from "../src/labels/unnumbered.js";

test.each([
  ["一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量"],
  ["（十二）其他", "其他"],
  ["(三)不予公开", "不予公开"],
  ["1.属于国家秘密", "属于国家秘密"],
  ["１．属于国家秘密", "属于国家秘密"],
  [" 1本年新收", "本年新收"],
  ["㈢不予公开", "不予公开"],
  ["5日内答复", "5日内答复"],
  ["2021年发文", "2021年发文"],
  ["三安全一稳定", "三安全一稳定"],
])("takes the number off a label, and no more: %s", (label, expected) => {
  expect(unnumbered(label)).toBe(expected);
});
