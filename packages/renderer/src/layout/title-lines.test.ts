import { expect, test } from "vitest";
import { govTheme, latinTheme } from "../theme/theme.js";
import { titleLines } from "./title-lines.js";

const language = "zh-CN";

test("a short title is one line", () => {
  expect(titleLines({ language, organ: "甲局", title: "甲局2020年年度报告" }, govTheme)).toEqual([
    "甲局2020年年度报告",
  ]);
});

test("a longer one breaks after the organ", () => {
  const organ = "湘潭县人力资源和社会保障局";
  expect(titleLines({ language, organ, title: `${organ}2020年政府信息公开工作年度报告` }, govTheme)).toEqual([
    organ,
    "2020年政府信息公开工作年度报告",
  ]);
});

test("an organ too long for a line breaks evenly, the rest stays whole", () => {
  const organ = "国家税务总局某某经济技术开发区高新技术产业园区税务局";
  expect(titleLines({ language, organ, title: `${organ}2020年政府信息公开工作年度报告` }, govTheme)).toEqual([
    "国家税务总局某某经济技术开",
    "发区高新技术产业园区税务局",
    "2020年政府信息公开工作年度报告",
  ]);
});

test("a title that does not name its organ first never cuts the year", () => {
  const title = "关于公布某某经济技术开发区2020年度政府信息公开工作年度报告的通知";
  const lines = titleLines({ language, organ: "某某局", title }, govTheme);
  expect(lines.join("")).toBe(title);
  expect(lines.some((line) => line.includes("2020年"))).toBe(true);
});

test("a report without an organ yet still has lines", () => {
  const title = "2020年政府信息公开工作年度报告（征求意见稿）";
  expect(titleLines({ language, organ: "", title }, govTheme)).toHaveLength(2);
});

test("an English title breaks behind its organ and between words", () => {
  const organ = "Larkhaven Department of Waterways";
  const title = `${organ}: Budget Execution Report of the Special Fund, Third Quarter 2025`;
  expect(titleLines({ language: "en", organ, title }, latinTheme)).toEqual([
    "Larkhaven Department of Waterways:",
    "Budget Execution Report of the",
    "Special Fund, Third Quarter 2025",
  ]);
});
