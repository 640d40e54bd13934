// Makes dist: ESM and CommonJS with their declarations, and the schemas. The checks are bundled in, so that the package
// needs no other; each remaining module stays a file of its own, so that what is not imported is not loaded.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleForm } from "@gouji/codegen";
import { build } from "esbuild";
import { readSchemas } from "../../../scripts/generate/read-schemas.js";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const all = readdirSync("src", { recursive: true });
const sources = all.filter((file) => file.endsWith(".ts"));
const isRuntime = (file) => file === "runtime.ts";
const isValidator = (file) => file.endsWith("validator.ts");

// Made aside and moved at the end: who reads dist meanwhile finds the old one whole.
const dist = `.cache/dist-${process.pid}`;
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.json", "--outDir", `${dist}/esm`]);
for (const format of ["esm", "cjs"]) {
  const common = {
    format,
    outdir: `${dist}/${format}`,
    outbase: "src",
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
  };
  const entries = (filter) => sources.filter(filter).map((file) => `src/${file}`);
  await build({ ...common, entryPoints: entries((file) => !isRuntime(file) && !isValidator(file)) });
  await build({ ...common, entryPoints: entries(isRuntime), bundle: true });
  // Nobody reads a validator's code.
  await build({ ...common, entryPoints: entries(isValidator), minify: true });
}
for (const file of readdirSync(`${dist}/esm`, { recursive: true }).filter((file) => file.endsWith(".d.ts")))
  copy(`${dist}/esm/${file}`, `${dist}/cjs/${file}`);
writeFileSync(`${dist}/cjs/package.json`, '{ "type": "commonjs" }\n');

for (const file of all.filter((file) => file.endsWith(".json"))) copy(`src/${file}`, `${dist}/${file}`);

rmSync("dist", { recursive: true, force: true });
renameSync(dist, "dist");
// Where the entry names them, so that an editor finds them by path too.
rmSync("schemas", { recursive: true, force: true });
const { forms } = readSchemas("../../schemas");
for (const entry of Object.keys(JSON.parse(readFileSync("package.json", "utf8")).exports)) {
  if (entry.startsWith("./schemas/")) writeSchema(entry);
}

/** A form's schema with what it shares with others: one file is all that its readers need. */
function writeSchema(entry) {
  const form = forms.find(({ name }) => entry === `./schemas/${name}.schema.json`);
  if (!form) return copy(`../../${entry}`, entry);
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, `${JSON.stringify(bundleForm(form).schema, null, 2)}\n`);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
