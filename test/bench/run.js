// Every benchmark, one after the other, each in a process of its own. Names on the command line choose some.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const helpers = ["run.js", "measure.js", "project.js", "language-servers.js"];
const chosen = process.argv.slice(2);

const benches = readdirSync(folder)
  .filter((file) => file.endsWith(".js") && !helpers.includes(file))
  .filter((file) => chosen.length === 0 || chosen.some((name) => file.startsWith(name)))
  .sort();

for (const file of benches) {
  const { status } = spawnSync(process.execPath, [`${folder}${file}`], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
