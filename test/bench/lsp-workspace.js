// Typing in a report of a workspace with 1,000 reports, against an empty one: ours, with last year's report beside it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { connect, positionOf } from "./language-servers.js";
import { median, percentile, row } from "./measure.js";
import { exampleText } from "./project.js";

const organs = 500;
const keystrokes = 200;
const text = exampleText.replace("total: 3525", "total: 3526");

const root = mkdtempSync(join(tmpdir(), "gouji-bench-"));
const folders = { full: join(root, "full"), empty: join(root, "empty") };
mkdirSync(folders.empty);
for (const year of [2023, 2024]) {
  mkdirSync(join(folders.full, String(year)), { recursive: true });
  for (let organ = 0; organ < organs; organ++) {
    const report = exampleText
      .replace("year: 2024", `year: ${year}`)
      .replace("宿迁市人民政府", `青石县第${organ}局`);
    writeFileSync(join(folders.full, String(year), `${organ}.gouji.yaml`), report);
  }
}
writeFileSync(join(folders.full, "2023", "last.gouji.yaml"), exampleText.replace("year: 2024", "year: 2023"));

try {
  const [full, empty] = [await open(folders.full), await open(folders.empty)];
  const times = { full: [], empty: [] };
  const work = { full: [], empty: [] };
  for (let run = -20; run < keystrokes; run++) {
    for (const [name, client] of [
      ["full", full],
      ["empty", empty],
    ]) {
      const [start, used] = [performance.now(), await client.processorTime()];
      await type(client, run + keystrokes);
      if (run < 0) continue;
      times[name].push(performance.now() - start);
      work[name].push((await client.processorTime()) - used);
    }
  }
  const what = "1,000 reports in the workspace:";
  tell(`${what} keystroke to diagnostics`, times, "≤ 2×");
  tell(`${what} work of the server for it`, work, "≤ 2×");
  const [a, b] = [full.memory(), empty.memory()];
  console.log(
    `${`${what} memory`.padEnd(58)} ${`${(a / b).toFixed(2)}×`.padStart(8)}  aim ≤ 90 MB   ${a.toFixed(0)} MB / ${b.toFixed(0)} MB`,
  );
  await Promise.all([full.stop(), empty.stop()]);
} finally {
  rmSync(root, { recursive: true });
}

/** A server that has told of the report, and has had the time to look through the folder. */
async function open(folder) {
  const uri = pathToFileURL(join(folder, "typed.gouji.yaml")).href;
  const client = await connect("gouji", { folder, document: { uri, text } });
  const told = client.diagnostics();
  await client.open();
  await told;
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  return client;
}

function type(client, run) {
  const start = positionOf("3526", text);
  const range = { start, end: { ...start, character: start.character + 1 } };
  return Promise.all([client.diagnostics(), client.change([{ range, text: String(1 + (run % 2)) }])]);
}

function tell(what, { full, empty }, aim) {
  const ratio = median(full.map((time, run) => time / empty[run]));
  row(`${what}, p50`, { a: median(full), b: median(empty), ratio }, aim);
  const [a, b] = [percentile(full, 0.95), percentile(empty, 0.95)];
  row(`${what}, p95`, { a, b, ratio: a / b }, aim);
}
