import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "gouji-packed-"));
const modules = join(project, "node_modules");

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packages = readdirSync(join(root, "packages"))
  .map((name) => join(root, "packages", name))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .map((folder) => ({ folder, manifest: manifestIn(folder) }))
  .filter(({ manifest }) => !manifest.private);

// As npm installs them, but without a registry: each package as packed, and beside it only what it says it needs.
beforeAll(() => {
  const shell = process.platform === "win32";
  const folders = packages.map(({ folder }) => folder);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", project, ...folders], { cwd: root, shell });
  for (const file of readdirSync(project).filter((name) => name.endsWith(".tgz"))) {
    const folder = mkdtempSync(join(project, "unpacked-"));
    execFileSync("tar", ["-xzf", join(project, file), "-C", folder]);
    const packed = join(folder, "package");
    const target = join(modules, manifestIn(packed).name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(packed, target, "junction");
    installNeeds(packed);
  }
}, 180_000);

/** Links what a package needs below it: our own as packed, others as they are in this checkout. */
function installNeeds(packed: string): void {
  const { name: owner, dependencies = {} } = manifestIn(packed);
  const { folder = root } = packages.find(({ manifest }) => manifest.name === owner) ?? {};
  for (const name of Object.keys(dependencies)) {
    const isOurs = packages.some(({ manifest }) => manifest.name === name);
    const places = [join(folder, "node_modules", name), join(root, "node_modules", name)];
    const target = isOurs ? join(modules, name) : places.find((place) => existsSync(place));
    const link = join(packed, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target ?? "", link, "junction");
  }
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

describe("packages as packed, installed where nothing else of this project is", () => {
  const entries = packages.flatMap(({ manifest: { name, exports = {} } }) =>
    Object.keys(exports)
      // The server's entry for browsers loads in one alone, where a test of its own runs it.
      .filter((entry) => !/\.json$|\/zod$|\/browser$/.test(entry))
      .map((entry) => join(name, entry).replaceAll("\\", "/")),
  );

  test("every entry of every package loads", () => {
    const script = join(project, "load.mjs");
    const code = `for (const entry of ${JSON.stringify(entries)}) console.log(entry, Object.keys(await import(entry)).length > 0);`;
    writeFileSync(script, code);
    const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
    expect([stdout.trim().split("\n"), stderr]).toEqual([entries.map((entry) => `${entry} true`), ""]);
  });

  test("the command checks a report, explains a rule and makes documents", () => {
    const gouji = join(modules, "gouji/bin/gouji.cjs");
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [gouji, ...words], { cwd: project, encoding: "utf8" });
    const report = join(root, "examples/suqian-2024.gouji.yaml");
    expect(run("check", report)).toMatchObject({ status: 0, stderr: "" });
    expect(run("explain", "cell-blank").stdout).toContain("cell-blank");
    expect(run("render", report, "-o", "out")).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(join(project, "out")).sort()).toEqual(["suqian-2024.html", "suqian-2024.pdf"]);
    expect(run("types", "2021", "-o", "types")).toMatchObject({ status: 0, stderr: "" });
  });

  test("each brings its page and its licence, and what it bundles brings theirs", () => {
    for (const { manifest } of packages) {
      const files = readdirSync(join(modules, manifest.name));
      expect(files, manifest.name).toEqual(expect.arrayContaining(["LICENSE", "README.md"]));
    }
    const notices = readFileSync(join(modules, "gouji/dist/THIRD-PARTY-NOTICES.txt"), "utf8");
    expect(notices).toMatch(/^yaml [\d.]+ \(ISC\)/m);
    expect(readdirSync(join(modules, "@gouji/renderer/dist/fonts")).join()).toContain("LICENSE_FONT");
  });
});
