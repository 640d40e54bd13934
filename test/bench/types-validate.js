// Validations of a report a second: the validator made ahead, zod, and Ajv that compiles the schema in the process.
import { readSource, statutoryForms } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { isReport2021, validate } from "@gouji/types/2021";
import { report2021Schema } from "@gouji/types/2021/zod";
import { median } from "./measure.js";
import { exampleText } from "./project.js";

const report = readSource(exampleText, "report.gouji.yaml").value;
const { schema } = statutoryForms.find(({ id }) => id === "2021");
const start = performance.now();
const form = loadForm(schema);
const compiled = performance.now() - start;

const validators = {
  "isReport2021 (made ahead)": () => isReport2021(report),
  "validate (made ahead)": () => validate(report).ok,
  zod: () => report2021Schema.safeParse(report).success,
  [`Ajv (after ${compiled.toFixed(0)} ms of compiling)`]: () => form.validate(report).length === 0,
};

console.log("validations of a report a second");
const rounds = 9;
const seen = Object.fromEntries(Object.keys(validators).map((name) => [name, []]));
for (let round = -2; round < rounds; round++) {
  // In turn, so that a machine that slows down slows all.
  for (const [name, isValid] of Object.entries(validators)) {
    const perSecond = rate(isValid);
    if (round >= 0) seen[name].push(perSecond);
  }
}
for (const [name, rates] of Object.entries(seen)) {
  console.log(`${name.padEnd(44)} ${median(rates).toFixed(0).padStart(9)}`);
}

function rate(isValid, milliseconds = 150) {
  const begin = performance.now();
  let count = 0;
  while (performance.now() - begin < milliseconds) {
    for (let inner = 0; inner < 20; inner++) if (!isValid()) throw new Error("the example is not valid");
    count += 20;
  }
  return (count / (performance.now() - begin)) * 1000;
}
