import { readFileSync } from "node:fs";
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { expect, test } from "vitest";

test("the README's example prints what it says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const body = code.replace(/^import .*\n/, "");
  const printed: unknown[][] = [];
  const run = new Function("checkReport", "readSource", "statutoryForms", "console", body) as (
    ...given: unknown[]
  ) => void;
  run(checkReport, readSource, statutoryForms, { log: (...words: unknown[]) => printed.push(words) });
  expect(printed.map((words) => words.join(" "))).toEqual([/\/\/ (.*)\n/.exec(code)?.[1]]);
});
