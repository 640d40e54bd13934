import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of what `npm run generate` reads and writes, beside the packages that are installed. */
export function projectCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "gouji-generate-"));
  for (const path of [
    "schemas",
    "docs/rules",
    "package.json",
    ".prettierrc.json",
    "README.md",
    "README.zh.md",
  ])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const parent of ["packages", "apps"]) {
    const filter = (path: string) => !/[\\/](?:node_modules|dist|\.turbo|\.cache|test|fonts)$/.test(path);
    cpSync(join(root, parent), join(folder, parent), { recursive: true, filter });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Runs the second half of `npm run generate` on a copy: what it says is wrong, or nothing. */
export function generate(folder: string, ...options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const args = [join(root, "scripts/generate.js"), folder, ...options];
    execFile(process.execPath, args, (error, _, stderr) => {
      resolve(error ? stderr : "");
    });
  });
}

/** Builds a module of the copy and imports it. */
export async function importBuilt(folder: string, path: string): Promise<Record<string, unknown>> {
  const outfile = join(folder, "dist", `${path.replaceAll("/", "-")}.mjs`);
  await build({ entryPoints: [join(folder, path)], bundle: true, format: "esm", outfile, logLevel: "error" });
  return (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
}
