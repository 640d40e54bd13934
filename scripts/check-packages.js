// Checks of every package that is published that it is whole as packed: its files need no file and no package that an
// installation lacks, its maps lead somewhere, and its licence and page are there.
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import ts from "typescript";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const faults = (await Promise.all(published().map(faultsOf))).flat();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function published() {
  return readdirSync("packages")
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(`${folder}/package.json`))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) }))
    .filter(({ manifest }) => !manifest.private);
}

async function faultsOf({ folder, manifest }) {
  const packed = await packedFiles(folder);
  const one = { folder, manifest, packed, files: [...packed] };
  const found = [...missingPages(one), ...testFiles(one), ...mapFaults(one), ...typeFaults(one)];
  return [...found, ...(await codeFaults(one))].map((fault) => `${manifest.name}: ${fault}`);
}

async function packedFiles(folder) {
  const options = { cwd: folder, maxBuffer: 2 ** 26, shell: process.platform === "win32" };
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--silent"], options);
  const [{ files }] = JSON.parse(stdout);
  return new Set(files.map(({ path }) => path));
}

function missingPages({ packed }) {
  return ["README.md", "LICENSE", "package.json"]
    .filter((name) => !packed.has(name))
    .map((name) => `lacks ${name}`);
}

function testFiles({ files }) {
  return files.filter((path) => /\.test\.|(?:^|\/)test\//.test(path)).map((path) => `ships a test: ${path}`);
}

function mapFaults({ folder, files, packed }) {
  return files
    .filter((path) => /\.[cm]?[jt]s$/.test(path))
    .flatMap((path) => {
      const [, map] =
        /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(`${folder}/${path}`, "utf8")) ?? [];
      if (map === undefined || map.startsWith("data:")) return [];
      const mapPath = posix.join(posix.dirname(path), map);
      if (!packed.has(mapPath)) return [`${path} names a map that is not shipped: ${map}`];
      const { sources, sourcesContent } = JSON.parse(readFileSync(`${folder}/${mapPath}`, "utf8"));
      if (sourcesContent) return [];
      return sources
        .filter((source) => !packed.has(posix.join(posix.dirname(mapPath), source)))
        .map((source) => `${mapPath} leads to a source that is not shipped: ${source}`);
    });
}

/** What declarations import. */
function typeFaults({ folder, manifest, files, packed }) {
  return files
    .filter((path) => path.endsWith(".d.ts"))
    .flatMap((path) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(`${folder}/${path}`, "utf8"));
      return importedFiles
        .filter(({ fileName }) => {
          if (!fileName.startsWith(".")) return !isInstalled(fileName, manifest);
          const target = posix.join(posix.dirname(path), fileName);
          return !packed.has(target) && !packed.has(target.replace(/\.js$/, ".d.ts"));
        })
        .map(({ fileName }) => `${path} needs ${fileName}`);
    });
}

/** What code imports, as a bundler resolves it. */
async function codeFaults({ folder, manifest, files, packed }) {
  const found = [];
  const root = posix.resolve(folder);
  const resolvePacked = {
    name: "packed",
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path, importer, resolveDir, kind }) => {
        if (kind === "entry-point") return undefined;
        const isFile = path.startsWith(".");
        const target = posix.relative(root, posix.resolve(resolveDir, path));
        const isThere = isFile ? packed.has(target) : isInstalled(path, manifest);
        if (!isThere) found.push(`${posix.relative(root, importer)} needs ${path}`);
        return { path, external: true };
      });
    },
  };
  const entryPoints = files
    .filter((path) => /\.[cm]?js$/.test(path))
    .map((path) => ({ in: `${root}/${path}`, out: path }));
  await build({
    entryPoints,
    bundle: true,
    write: false,
    outdir: `${root}/none`,
    platform: "node",
    format: "esm",
    logLevel: "error",
    plugins: [resolvePacked],
  });
  return found;
}

function isInstalled(specifier, { name, dependencies = {}, peerDependencies = {} }) {
  const [owner] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [specifier];
  return (
    isBuiltin(specifier) || [name, ...Object.keys({ ...dependencies, ...peerDependencies })].includes(owner)
  );
}
