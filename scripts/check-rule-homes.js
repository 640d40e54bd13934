// Holds every rule to its one home: a file named after its id, which no other source names as a string.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const rules = join(root, "packages/core/src/rules");

const homes = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "conditions")
  .flatMap(({ name }) => sourcesIn(join(rules, name)));
const idOf = new Map(homes.map((file) => [file, basename(file, ".ts")]));
const ids = new Set(idOf.values());

const wrong = [
  ...homes
    .filter((file) => !stringsIn(file).includes(idOf.get(file)))
    .map((file) => [file, "is not named after its rule"]),
  ...workspaces().flatMap((folder) =>
    sourcesIn(join(root, folder, "src")).flatMap((file) =>
      stringsIn(file)
        .filter((text) => ids.has(text) && text !== idOf.get(file))
        .map((id) => [file, `names the rule ${id}: import it, or ask for its traits`]),
    ),
  ),
];
for (const [file, what] of wrong) console.error(`${relative(root, file)} ${what}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

function workspaces() {
  return ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name)),
  );
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$|(?:^|[/\\])generated[/\\]/.test(path))
    .map((path) => join(folder, path));
}

function stringsIn(file) {
  const code = readFileSync(file, "utf8").replace(/\/\*\*.*?\*\/|^\s*\/\/.*$/gms, "");
  return [...code.matchAll(/(["'`])([a-z]+(?:-[a-z]+)*)\1/g)].map(([, , text]) => text);
}
