// Answers of a language server that is warm, its own work for a keystroke, and its memory after all these, against
// yaml-language-server on the same file. Ours is what users start: `gouji lsp`.
import { connect, names, positionOf } from "./language-servers.js";
import { percentile, row } from "./measure.js";

const keystrokes = 60;
const requests = 200;

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
const type = (client, run) => Promise.all([client.diagnostics(), client.change([keystroke(run)])]);
tell("keystroke to diagnostics", "≤ 0.5×", await inTurn(keystrokes, timed(type)));
tell("work of the server for it (processor time)", "≤ 10 ms", await inTurn(keystrokes, worked(type)));

const key = positionOf("carriedIn");
const ask = (method, params) => timed((client) => client.request(method, params));
tell("hover", "≤ 1×", await inTurn(requests, ask("hover", { position: key })));
tell("completion", "≤ 1×", await inTurn(requests, ask("completion", { position: key })));
tell("outline", "≤ 1×", await inTurn(requests, ask("documentSymbol", {})));

const [a, b] = names.map((name) => clients[name].memory());
console.log(
  `${"memory after these".padEnd(58)} ${`${(a / b).toFixed(2)}×`.padStart(8)}  aim ≤ 90 MB   ${a.toFixed(0)} MB / ${b.toFixed(0)} MB`,
);
for (const client of Object.values(clients)) await client.stop();

/** What is measured of each server, taken in turn; the first tenth warms up. */
async function inTurn(runs, measure) {
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = -runs / 10; run < runs; run++) {
    for (const name of names) {
      const value = await measure(clients[name], run + runs);
      if (run >= 0) measured[name].push(value);
    }
  }
  return measured;
}

function timed(action) {
  return async (client, run) => {
    const start = performance.now();
    await action(client, run);
    return performance.now() - start;
  };
}

function worked(action) {
  return async (client, run) => {
    const start = await client.processorTime();
    await action(client, run);
    return (await client.processorTime()) - start;
  };
}

function tell(what, aim, measured) {
  for (const [label, share] of [
    ["p50", 0.5],
    ["p95", 0.95],
  ]) {
    const [a, b] = names.map((name) => percentile(measured[name], share));
    row(`${what}, ${label}`, { a, b, ratio: a / b }, aim);
  }
}
