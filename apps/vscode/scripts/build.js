// Bundles the extension and the server, each into one file, and puts the pages of the rules and the schema of forms beside them.
import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "../../../scripts/third-party-notices.js";

const folder = fileURLToPath(new URL("..", import.meta.url));
const dist = new URL("../dist/", import.meta.url);
const pages = new URL("../../../docs/rules/", import.meta.url);

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: folder,
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
  metafile: true,
});
writeFileSync(
  new URL("THIRD-PARTY-NOTICES.txt", dist),
  thirdPartyNotices(Object.keys(metafile.inputs), folder),
);
cpSync(
  new URL("../../../schemas/keywords.schema.json", import.meta.url),
  new URL("keywords.schema.json", dist),
);
if (existsSync(pages)) cpSync(pages, new URL("rules/", dist), { recursive: true });
