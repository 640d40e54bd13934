// Answers of a language server that is warm, and its memory after them, against yaml-language-server on the same file.
import { connect, positionOf } from "./language-servers.js";
import { median, row } from "./measure.js";

const keystrokes = 60;
const requests = 200;
const names = ["gouji", "yaml"];

const clients = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await connect(name)])));
for (const client of Object.values(clients)) {
  const told = client.diagnostics();
  await client.open();
  await told;
}

const digit = positionOf("3440");
const keystroke = (run) => ({
  range: { start: digit, end: { ...digit, character: digit.character + 1 } },
  text: String(1 + (run % 9)),
});
tell(
  "keystroke to diagnostics",
  "≤ 0.5×",
  await measured(keystrokes, (client, run) => {
    const told = client.diagnostics();
    return Promise.all([told, client.change([keystroke(run)])]);
  }),
);

const key = positionOf("carriedIn");
tell("hover", "≤ 1×", await measured(requests, (client) => client.request("hover", { position: key })));
tell(
  "completion",
  "≤ 1×",
  await measured(requests, (client) => client.request("completion", { position: key })),
);
tell("outline", "≤ 1×", await measured(requests, (client) => client.request("documentSymbol", {})));

const memory = names.map((name) => clients[name].memory());
console.log(
  `memory after these: ${memory.map((size) => `${size.toFixed(0)} MB`).join(" / ")}, ratio ${(memory[0] / memory[1]).toFixed(2)}×, aim ≤ 1×`,
);
for (const client of Object.values(clients)) await client.stop();

/** Times of each server, taken in turn; the first tenth warms up. */
async function measured(runs, action) {
  const times = { gouji: [], yaml: [] };
  for (let run = -runs / 10; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      await action(clients[name], run + runs);
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

function tell(what, aim, { gouji, yaml }) {
  const ratio = median(gouji.map((time, run) => time / yaml[run]));
  row(`${what}, p50`, { a: median(gouji), b: median(yaml), ratio }, aim);
  const [a, b] = [percentile(gouji, 0.95), percentile(yaml, 0.95)];
  row(`${what}, p95`, { a, b, ratio: a / b }, aim);
}

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)];
}
