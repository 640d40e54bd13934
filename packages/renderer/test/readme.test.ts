import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { build } from "esbuild";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readme = readFileSync(at("../README.md"), "utf8");
const [, code = "", printed] = /```ts\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];

test("the README's example makes both files and prints the title", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-renderer-"));
  try {
    symlinkSync(at("../../../node_modules"), join(folder, "node_modules"));
    copyFileSync(at("../../../examples/suqian-2024.gouji.yaml"), join(folder, "suqian-2024.gouji.yaml"));
    const outfile = join(folder, "example.mjs");
    await build({ stdin: { contents: code, loader: "ts" }, format: "esm", outfile });
    expect(execFileSync(process.execPath, [outfile], { cwd: folder, encoding: "utf8" })).toBe(printed);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["suqian-2024.html", "suqian-2024.pdf"]));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
