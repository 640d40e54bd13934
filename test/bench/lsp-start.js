// From starting a language server to its first diagnostics, against yaml-language-server with the published schema.
// Ours is what users start: `gouji lsp`.
import { connect, names } from "./language-servers.js";
import { median, row } from "./measure.js";

const runs = 12;
const warmUp = 2;

const phases = { initialize: "≤ 0.5×", open: "≤ 0.33×", whole: "≤ 0.4×" };
const what = {
  initialize: "process started to `initialize` answered",
  open: "didOpen to first diagnostics",
  whole: "process started to first diagnostics",
};

const times = Object.fromEntries(names.map((name) => [name, []]));
for (let run = -warmUp; run < runs; run++) {
  for (const name of names) {
    const phasesOfRun = await start(name);
    if (run >= 0) times[name].push(phasesOfRun);
  }
}
for (const [phase, aim] of Object.entries(phases)) {
  const [a, b] = names.map((name) => median(times[name].map((time) => time[phase])));
  row(`language server: ${what[phase]}`, { a, b, ratio: a / b }, aim);
}

async function start(name) {
  const begin = performance.now();
  const client = await connect(name);
  const answered = performance.now();
  const told = client.diagnostics();
  await client.open();
  await told;
  const end = performance.now();
  await client.stop();
  return { initialize: answered - begin, open: end - answered, whole: end - begin };
}
