// Writes the checked-in files that follow from the schemas; with --check, tells which are stale and changes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCore } from "@gouji/codegen";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const schema = (name) => ({ name, text: readFileSync(`schemas/${name}.schema.json`, "utf8") });
const forms = ["2019", "2021"].map(schema);
const files = generateCore(forms, schema("keywords"));

const stale = files.filter(
  ({ path, content }) => !existsSync(path) || readFileSync(path, "utf8") !== content,
);
if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} is stale: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, content } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(path);
  }
}
