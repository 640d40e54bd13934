import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the example of the README prints what it says", () => {
  const folder = new URL("..", import.meta.url);
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  const example = /```js\n([^]*?)```/.exec(readme)?.[1] ?? "";
  const said = [...example.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
  const args = ["--input-type=module", "--eval", example];
  const printed = execFileSync(process.execPath, args, { cwd: fileURLToPath(folder), encoding: "utf8" });
  expect(printed.trim().split("\n")).toEqual(said);
});
