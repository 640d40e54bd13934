// Writes the checked-in files that follow from the schemas; with --check, tells which are stale and changes nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { emits, generateCore, generateRulePages, generateTypes } from "@gouji/codegen";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const ending = ".schema.json";
const schema = (name) => ({
  name,
  source: `schemas/${name}${ending}`,
  text: readFileSync(`schemas/${name}${ending}`, "utf8"),
});
// Every schema in the folder is a form's, but for those of our own keywords and of the configuration.
const others = ["configuration", "keywords"];
const names = readdirSync("schemas")
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));
const forms = names
  .filter((name) => !others.includes(name))
  .sort()
  .map(schema);

// Folders that hold nothing else: a file there that is not generated any more has no source.
const typesFolder = "packages/types/src";
const rulesFolder = "docs/rules";
const files = [
  ...generateCore({ forms, keywords: schema("keywords"), configuration: schema("configuration") }),
  ...(await generateTypes({
    schemas: forms,
    folder: typesFolder,
    emit: emits,
    command: "npm run generate",
    runtimeModule: "@gouji/codegen/runtime",
  })),
  ...generateRulePages(forms, rulesFolder),
];
const wanted = new Set(files.map(({ path }) => path));
const left = [typesFolder, rulesFolder]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
  .filter((path) => !wanted.has(path));
const stale = files.filter(
  ({ path, content }) => !existsSync(path) || readFileSync(path, "utf8") !== content,
);

if (process.argv.includes("--check")) {
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
