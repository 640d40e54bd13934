import { expect, test } from "vitest";
import { titleLines } from "./title-lines.js";

test("a short title is one line", () => {
  expect(titleLines({ organ: "甲局", title: "甲局2020年年度报告" })).toEqual(["甲局2020年年度报告"]);
});

test("a longer one breaks after the organ", () => {
  const organ = "湘潭县人力资源和社会保障局";
  expect(titleLines({ organ, title: `${organ}2020年政府信息公开工作年度报告` })).toEqual([
    organ,
    "2020年政府信息公开工作年度报告",
  ]);
});

test("where the organ is too long the lines are even and no number is cut", () => {
  const organ = "国家税务总局某某经济技术开发区高新技术产业园区税务局";
  const lines = titleLines({ organ, title: `${organ}2020年政府信息公开工作年度报告` });
  expect(lines.join("")).toContain("2020年");
  expect(lines).toHaveLength(3);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
  expect(lines.some((line) => line.includes("2020"))).toBe(true);
});
