import { readdirSync, readFileSync } from "node:fs";
import { gatherSchema } from "@gouji/core/custom-form";

const ending = ".schema.json";
// Every schema in the folder is a form's, but for those of our own keywords and of the configuration.
const others = ["configuration", "keywords"];

/** The schemas of a project: of its statutory forms, oldest first, and the others by name. */
export function readSchemas(folder = "schemas") {
  const schemas = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => readSchema(folder, file.slice(0, -ending.length)));
  const forms = schemas.filter(({ name }) => !others.includes(name)).sort(byYears);
  const named = Object.fromEntries(others.map((name) => [name, schemas.find((one) => one.name === name)]));
  return { forms, ...named };
}

function readSchema(folder, name) {
  const source = `${folder}/${name}${ending}`;
  const text = readFileSync(source, "utf8");
  return { name, source, ...gatherSchema(text, (file) => readOther(`${folder}/${file}`)) };
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
