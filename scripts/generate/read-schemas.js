import { readdirSync, readFileSync } from "node:fs";
import { missingFiles } from "@gouji/core/custom-form";

const ending = ".schema.json";
// Every schema in the folder is a form's, but for those of our own keywords and of the configuration.
const others = ["configuration", "keywords"];

/** The schemas of a project: of its statutory forms, oldest first, and the others by name. */
export function readSchemas() {
  const schemas = readdirSync("schemas")
    .filter((file) => file.endsWith(ending))
    .map((file) => readSchema(file.slice(0, -ending.length)));
  const forms = schemas.filter(({ name }) => !others.includes(name)).sort(byYears);
  const named = Object.fromEntries(others.map((name) => [name, schemas.find((one) => one.name === name)]));
  return { forms, ...named };
}

function readSchema(name) {
  const source = `schemas/${name}${ending}`;
  const text = readFileSync(source, "utf8");
  return { name, source, text, others: readOthers(text) };
}

/** The files that a schema refers to. */
function readOthers(text) {
  const found = new Map();
  for (;;) {
    const missing = missingFiles({ text, others: found });
    if (missing.length === 0) return found;
    for (const file of missing) found.set(file, readOther(`schemas/${file}`));
  }
}

function readOther(path) {
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (error) {
    return { fault: error.code ?? String(error) };
  }
}

function byYears(a, b) {
  return firstYear(a) - firstYear(b) || (a.name < b.name ? -1 : 1);
}

/** A schema that is broken in any way is refused later, with the place. */
function firstYear({ text }) {
  try {
    return JSON.parse(text)["x-form"].years.from ?? 0;
  } catch {
    return 0;
  }
}
