// Bundles the extension and the server, each into one file, and puts the pages of the rules beside them.
import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = new URL("../dist/", import.meta.url);
const pages = new URL("../../../docs/rules/", import.meta.url);

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
  entryPoints: { extension: "src/extension.ts", server: "src/server.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  external: ["vscode"],
  // jsonc-parser's `main` hides its own files from bundlers.
  mainFields: ["module", "main"],
  minify: true,
  legalComments: "none",
});
if (existsSync(pages)) cpSync(pages, new URL("rules/", dist), { recursive: true });
