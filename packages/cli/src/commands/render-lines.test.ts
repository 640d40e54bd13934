import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { LineAnswer } from "./line-job.js";

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const example = (name: string) => readFileSync(at(`examples/${name}.gouji.yaml`), "utf8");
const suqian = example("suqian-2024");
const lastYear = example("suqian-2023");
const xiangtan = example("xiangtan-2020");

test("jobs that come line by line are answered line by line, each with its id", () => {
  const jobs = [
    { id: "page", to: "html", report: suqian },
    { id: "paper", to: "pdf", report: suqian, file: "suqian-2024.gouji.yaml" },
    { id: "wrong", to: "pdf", report: xiangtan },
    { id: "draft", to: "fragment", report: xiangtan, draft: true },
    { id: "unknown", to: "docx", report: suqian },
    { id: "rare", to: "pdf", report: suqian.replace("没有其他", "𠮷") },
    { id: "carried", to: "pdf", report: suqian, lastYear: lastYear.replaceAll("121", "120") },
    { id: "no last year", to: "html", report: suqian, lastYear: "[" },
    { id: "misspelt", to: "pdf", report: suqian, lastyear: lastYear },
    { id: "empty", to: "pdf" },
    { to: "fragment", report: suqian },
    { id: "late", to: "pdf", report: suqian, timeout: 1 },
  ];
  // An empty line is none, but counts.
  const input = `${jobs.map((job) => JSON.stringify(job)).join("\n")}\n\nno job\n`;
  const words = ["render", "--ndjson", "-", "-o", "-", "--workers", "1"];
  const { stdout, status } = spawnSync(process.execPath, [at("packages/cli/dist/gouji.cjs"), ...words], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LineAnswer);
  const of = new Map(answers.map((answer) => [answer.id, answer]));
  expect(status).toBe(1);
  expect(answers).toHaveLength(13);
  expect(of.get("page")).toMatchObject({
    encoding: "utf-8",
    content: expect.stringContaining("<!DOCTYPE html>"),
  });
  expect(
    Buffer.from(of.get("paper")?.content ?? "", "base64")
      .subarray(0, 8)
      .toString(),
  ).toBe("%PDF-1.7");
  expect(of.get("wrong")?.findings?.map(({ rule }) => rule)).toEqual(["disputes-total"]);
  expect(of.get("draft")?.content).toContain("44【待核对】");
  expect(of.get("unknown")?.error).toBe("to is wrong; it takes html, fragment, pdf");
  expect(of.get("misspelt")?.error).toContain("there is no key lastyear; known are id, to,");
  expect(of.get("empty")?.error).toContain("report is missing; it takes the text of a report");
  expect(of.get("rare")?.error).toContain("U+20BB7 (/otherMatters)");
  expect(of.get("carried")?.findings?.map(({ rule }) => rule)).toEqual(["carry-over"]);
  expect(of.get("no last year")?.error).toContain("lastYear is no report");
  expect(of.get("late")?.error).toContain("1 ms");
  expect(answers.filter(({ id }) => id === undefined)).toMatchObject([
    { line: 11, content: expect.stringContaining("Gouji") },
    { line: 14, error: expect.stringContaining("JSON") },
  ]);
});
