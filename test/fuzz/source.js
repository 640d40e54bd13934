// Reads, checks and mends mutated reports, a million unless told: `npm run fuzz:source -- [count] [seed]`.
// Fails on an exception, on a text that takes longer than 200 ms of CPU, and where memory grows.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { checkReport, fixSource, readSource, statutoryForms } from "@gouji/core";
import { mutate, randomFrom } from "./mutate.js";

const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const mostMilliseconds = 200;
const mostGrowth = 20e6;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");
const examples = new URL("../../examples/", import.meta.url);
const yaml = readdirSync(examples, { recursive: true })
  .filter((name) => name.endsWith(".gouji.yaml"))
  .map((name) => readFileSync(new URL(name, examples), "utf8"));
const values = yaml.map((text) => readSource(text, "report.gouji.yaml").value);
// Pieces of reports are as good to break as whole ones, and a hundred times as many can be tried.
const pieces = (text) => text.match(/(?:^.*\n){1,3}/gm) ?? [];
const texts = {
  yaml: { whole: yaml, pieces: yaml.flatMap(pieces).map((piece) => `format: "2021"\n${piece}`) },
  json: {
    whole: values.map((value) => JSON.stringify(value, null, 2)),
    pieces: values.flatMap(({ format, ...parts }) =>
      Object.entries(parts).map(([key, part]) => JSON.stringify({ format, [key]: part }).slice(0, 400)),
    ),
  },
};

const random = randomFrom(seed);
const settings = { forms: statutoryForms, context: {} };
const heaps = [];
const slowest = [];
const startedAt = performance.now();
let failures = 0;
for (let turn = 0; turn < count; turn++) {
  if (turn % Math.ceil(count / 10) === 0) {
    heaps.push(heapAfterCollection());
    console.error(`${turn} texts, ${failures} failures`);
  }
  const syntax = random() < 0.4 ? "json" : "yaml";
  const originals = texts[syntax][random() < 0.01 ? "whole" : "pieces"];
  const text = mutate(originals[Math.floor(random() * originals.length)], random);
  run(text, `report.gouji.${syntax}`, turn);
}
heaps.push(heapAfterCollection());

const minutes = (performance.now() - startedAt) / 60_000;
const megabytes = heaps.map((bytes) => (bytes / 1e6).toFixed(1));
const growth = heaps.at(-1) - heaps[1];
console.log(`${count} texts, seed ${seed}, ${minutes.toFixed(1)} minutes, ${failures} failures`);
console.log(`slowest: ${slowest.map((spent) => spent.toFixed(0)).join(", ")} ms of CPU`);
console.log(`heap after collection: ${megabytes.join(", ")} MB`);
if (growth > mostGrowth) console.log("memory grows");
process.exitCode = failures > 0 || growth > mostGrowth ? 1 : 0;

function run(text, file, turn) {
  const start = performance.now();
  try {
    const source = readSource(text, file);
    checkReport(source, statutoryForms);
    if (turn % 4 === 0) fixSource(source, settings);
  } catch (error) {
    report(`turn ${turn}: ${error.stack}`, text, file, turn);
    return;
  }
  // Another process or a collection may fall into the time: what is slow is slow again, in time of its own.
  if (performance.now() - start < mostMilliseconds / 2) return;
  const spent = Math.min(...[1, 2, 3].map(() => processorTime(text, file)));
  slowest.push(spent);
  slowest.sort((a, b) => b - a).splice(5);
  if (spent > mostMilliseconds) report(`turn ${turn}: ${spent.toFixed(0)} ms`, text, file, turn);
}

function processorTime(text, file) {
  const before = process.cpuUsage();
  checkReport(readSource(text, file), statutoryForms);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function report(message, text, file, turn) {
  failures++;
  if (failures > 20) return;
  const path = `${process.env.TMPDIR ?? "/tmp"}/fuzz-${seed}-${turn}${file.slice(file.indexOf("."))}`;
  writeFileSync(path, text);
  console.error(`${message}\n  ${path}`);
}

function heapAfterCollection() {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
