import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(here, "README.md"), "utf8");
const found = readme.matchAll(/```ts\n([\s\S]*?)```\n\nprints\n\n```\w+\n([\s\S]*?)```/g);
const examples = [...found].map(([, code = "", printed], index) => ({ number: index + 1, code, printed }));

test("every example of the README says what it prints", () => {
  expect(examples.length).toBe(readme.split("```ts\n").length - 1);
});

test.each(examples)("example $number of the README prints what it says", async ({ code, printed }) => {
  const outfile = join(mkdtempSync(join(tmpdir(), "gouji-core-")), "example.mjs");
  const stdin = { contents: code, resolveDir: here, loader: "ts" } as const;
  // As a browser would get it; Node runs it all the same.
  await build({ stdin, bundle: true, format: "esm", outfile });
  expect(execFileSync(process.execPath, [outfile], { encoding: "utf8" })).toBe(printed);
});

test("every entry of the package is described", () => {
  const { exports } = JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as { exports: object };
  for (const entry of Object.keys(exports).filter((one) => one !== "." && !one.endsWith(".json")))
    expect(readme).toContain(`\`@gouji/core/${entry.slice(2)}\``);
});
