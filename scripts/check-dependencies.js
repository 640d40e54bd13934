// Holds the packages to their directions: who may import whom, and that nobody reaches into another's files.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const core = "@gouji/core";
const allowed = {
  "packages/core": [],
  // Bundled into the package when it is built: what is installed imports nothing.
  "packages/types": ["@gouji/codegen"],
  "packages/codegen": [core],
  "packages/project": [core],
  "packages/renderer": [core],
  "packages/tables": [core],
  "packages/language-service": [core, "@gouji/tables"],
  "packages/language-server": [core, "@gouji/language-service", "@gouji/project"],
  "packages/cli": [core, "@gouji/codegen", "@gouji/project", "@gouji/renderer", "@gouji/language-server"],
  "apps/vscode": [
    core,
    "@gouji/renderer",
    "@gouji/language-server",
    "@gouji/language-service",
    "@gouji/project",
  ],
};
const pure = [
  "packages/core",
  "packages/tables",
  "packages/language-service",
  "packages/language-server",
  "packages/project",
  "packages/types",
];
// Where a pure package meets the machine.
const nodeEntries = ["packages/project/src/node.ts", "packages/language-server/src/node/"];

const wrong = Object.entries(allowed).flatMap(([folder, may]) =>
  sources(join(root, folder, "src")).flatMap((file) =>
    imports(file)
      .filter((name) => !isFine(name, folder, may, file))
      .map((name) => `${file.slice(root.length)} imports ${name}`),
  ),
);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;

function isFine(name, folder, may, file) {
  if (name.startsWith(".")) return !name.includes("/packages/");
  if (name.startsWith("node:"))
    return !pure.includes(folder) || nodeEntries.some((entry) => file.includes(entry));
  const owner = /^@gouji\/[^/]+/.exec(name)?.[0];
  return owner === undefined || may.includes(owner);
}

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$/.test(path))
    .map((path) => join(folder, path));
}

function imports(file) {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name);
}
