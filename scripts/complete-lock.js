// Adds to package-lock.json the platform packages that a registry mirror did not offer.
// npm leaves them out silently, and `npm ci` then refuses the file on every other platform.
// Run after each change of dependencies; `--check` only reports.
import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));

const missing = Object.entries(lock.packages).flatMap(([owner, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !resolves(owner, name))
    .map(([name, version]) => ({ name, version })),
);

/** Whether `name` is found from the folder of `owner` upwards, as Node resolves it. */
function resolves(owner, name) {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/** The platform a package is for, read off its name: `…-linux-arm64-musl`. */
function platformOf(name) {
  const match =
    /-(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(\w+))?$/.exec(
      name,
    );
  if (!match) return undefined;
  const [, os, cpu, abi = ""] = match;
  const libc = abi.startsWith("musl")
    ? ["musl"]
    : os === "linux" && abi.startsWith("gnu")
      ? ["glibc"]
      : undefined;
  return { os: [os], cpu: [cpu], ...(libc && { libc }) };
}

if (process.argv.includes("--check")) {
  if (missing.length > 0) {
    console.error(
      `package-lock.json lacks ${missing.length} platform packages: run node scripts/complete-lock.js`,
    );
    process.exit(1);
  }
} else {
  for (const { name, version } of missing) {
    const platform = platformOf(name);
    if (!platform)
      throw new Error(`${name}: its name tells no platform; add it to package-lock.json by hand`);
    lock.packages[`node_modules/${name}`] = { version, optional: true, ...platform };
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} platform packages added`);
}
