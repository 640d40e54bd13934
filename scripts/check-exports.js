// Checks of every package that is published that its entries exist and that their types fit (publint, attw).
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const packages = readdirSync("packages")
  .map((name) => ({ folder: `packages/${name}`, manifest: readManifest(`packages/${name}`) }))
  .filter(({ manifest }) => !manifest.private);
const faults = (await Promise.all(packages.flatMap((one) => [entryFaults(one), typeFaults(one)]))).flat();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function readManifest(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
}

async function entryFaults({ folder, manifest }) {
  const { messages } = await publint({ pkgDir: folder, strict: true });
  return messages.map((message) => `${manifest.name}: ${formatMessage(message, manifest, { color: false })}`);
}

/** A package that offers no CommonJS is asked for none. */
async function typeFaults({ folder, manifest: { name, exports = {} } }) {
  if (!Object.values(exports).some((entry) => typeof entry === "object")) return [];
  const profile = JSON.stringify(exports).includes('"require"') ? "node16" : "esm-only";
  const attw = "node_modules/@arethetypeswrong/cli/dist/index.js";
  const args = [attw, "--pack", folder, "--profile", profile, "--no-color", "--no-emoji"];
  return promisify(execFile)(process.execPath, args).then(
    () => [],
    ({ stdout, stderr }) => [`${name}: ${stdout}${stderr}`.trim()],
  );
}
