import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { typeErrors } from "./support/type-check.js";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readme = readFileSync(at("../README.md"), "utf8");
const [, code = "", printed] = /```ts\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];

test("the README's example writes the files it lists, and they compile", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-codegen-"));
  mkdirSync(folder, { recursive: true });
  copyFileSync(at("../../../test/forms/library/library.schema.json"), join(folder, "library.schema.json"));
  const outfile = join(folder, "example.mjs");
  const codegen = pathToFileURL(at("../dist/index.js")).href;
  const contents = code.replace('"@gouji/codegen"', JSON.stringify(codegen));
  await build({ stdin: { contents, loader: "ts" }, format: "esm", outfile });
  expect(execFileSync(process.execPath, [outfile], { cwd: folder, encoding: "utf8" })).toBe(printed);
  const paths = (printed ?? "").trim().split("\n");
  expect(
    typeErrors(paths.map((path) => ({ path, content: readFileSync(join(folder, path), "utf8") }))),
  ).toEqual([]);
});
