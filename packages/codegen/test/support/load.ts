import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { GeneratedFile } from "../../src/index.js";

/** Writes generated files to a folder of their own, and imports their entry, as a program that has no other package. */
export async function load(files: readonly GeneratedFile[]): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-codegen-"));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const outfile = join(folder, "index.mjs");
  await build({
    entryPoints: [join(folder, "index.ts")],
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "error",
  });
  return (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
}
