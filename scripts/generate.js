// Writes the checked-in files that follow from the schemas; with --check, reports which are stale and changes nothing.
// A folder may be named to do the same in a copy of the project.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { emits, generateCore, generateRulePages, generateTypes } from "@gouji/codegen";
import { completeManifests } from "./generate/complete-manifests.js";
import { listForms } from "./generate/list-forms.js";
import { readSchemas } from "./generate/read-schemas.js";

const words = process.argv.slice(2);
const isCheck = words.includes("--check");
process.chdir(words.find((word) => !word.startsWith("--")) ?? fileURLToPath(new URL("..", import.meta.url)));

// Folders that hold nothing else: a file there that is not generated any more has no source.
const folders = { core: "packages/core/src/generated", types: "packages/types/src", rules: "docs/rules" };

const schemas = readSchemas();
const { forms, keywords } = schemas;
const files = [
  ...generateCore(schemas),
  ...(await generateTypes({
    schemas: forms,
    folder: folders.types,
    emit: emits,
    command: "npm run generate",
    runtimeModule: "@gouji/codegen/runtime",
    keywords: JSON.parse(keywords.text),
  })),
  ...generateRulePages(forms, folders.rules, keywords),
  ...completeManifests(forms),
  ...(await listForms(forms)),
];
const wanted = new Set(files.map(({ path }) => path));
const left = Object.values(folders)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
  .filter((path) => !wanted.has(path));
const stale = files.filter(
  ({ path, content }) => !existsSync(path) || readFileSync(path, "utf8") !== content,
);

if (isCheck) {
  for (const path of [...stale.map(({ path }) => path), ...left])
    console.error(`${path} is stale: run npm run generate`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const path of left) rmSync(path);
  for (const { path, content } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(path);
  }
}
