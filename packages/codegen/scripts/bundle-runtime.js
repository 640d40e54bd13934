// Makes src/generated/runtime-text.ts: what generated code needs at run time, as text to write next to it.
// The checks are core's own, bundled. Nothing of it is checked in, so that a change of core makes no file stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const { outputFiles } = await build({
  entryPoints: ["src/runtime/report-checks.ts"],
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  charset: "utf8",
});
// Where each piece came from, as esbuild tells it, says nothing to the reader of the bundle.
const bundle = outputFiles[0].text.replaceAll(/^\/\/ .*\.[jt]s\n/gm, "");
const texts = {
  runtimeText: bundle,
  runtimeTypesText: readFileSync("src/runtime/runtime-types.ts", "utf8"),
  contractsText: readFileSync("src/runtime/contracts.ts", "utf8"),
};

mkdirSync("src/generated", { recursive: true });
writeFileSync(
  "src/generated/runtime-text.ts",
  Object.entries(texts)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join("\n"),
);
