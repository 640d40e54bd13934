// Installs VS Code as a server into .cache/code-server/, once; the editor test starts it from there.
// code-server runs on Node 24 only, so a Node 24 of its own lies beside it, whatever Node runs this.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const versions = { node: "24.21.0", "code-server": "4.139.1" };
const folder = fileURLToPath(new URL("../../.cache/code-server/", import.meta.url));
const stamp = join(folder, "installed.json");
const modules = join(folder, "node_modules");
const wanted = JSON.stringify(versions);

/** What the children see: Node 24 first on the PATH, and headers for the native add-ons. */
function environment() {
  const PATH = [join(modules, "node/bin"), process.env.PATH].join(delimiter);
  return { ...process.env, ...nativeHeaders(), PATH };
}

/** The add-ons use Node-API only, so the headers of an installed Node serve another version without a download. */
function nativeHeaders() {
  if (process.env.npm_config_nodedir) return {};
  const nodedir = [join(process.execPath, "../.."), "/usr"].find((root) =>
    existsSync(join(root, "include/node/node_api.h")),
  );
  return nodedir ? { npm_config_nodedir: nodedir } : {};
}

/** Installs one package at its pinned version; npm's own output is shown. */
function install(name) {
  const spec = `${name}@${versions[name]}`;
  console.log(`editor test: installing ${spec} into .cache/code-server`);
  const options = ["--save-exact", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", spec, ...options], { cwd: folder, env: environment(), stdio: "inherit" });
}

function installAll() {
  mkdirSync(folder, { recursive: true });
  // A package.json of its own keeps npm from looking at the workspace above.
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  // One after the other: the second install already runs on the Node of the first.
  install("node");
  install("code-server");
  const shown = execFileSync(join(modules, ".bin/code-server"), ["--version"], { env: environment() });
  console.log(`editor test: code-server ${String(shown).trim().split("\n").at(-1)}`);
  writeFileSync(stamp, wanted);
}

if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
  console.log(`editor test: code-server ${versions["code-server"]} is installed`);
} else {
  try {
    installAll();
  } catch (cause) {
    console.error(`editor test: code-server could not be installed: ${cause.message}`);
    console.error("Its native add-ons need a C++ compiler, make, Python and, on Debian, these packages:");
    console.error("  libkrb5-dev libx11-dev libxkbfile-dev libsecret-1-dev");
    process.exit(1);
  }
}
