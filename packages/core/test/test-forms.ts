import { readdirSync, readFileSync } from "node:fs";
import { type Form, statutoryForms } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";

const folder = new URL("../../../test/forms/", import.meta.url);

/** The made-up forms of the tests, each with a correct report. */
export const madeUpForms = readdirSync(folder).map((name) => {
  const file = (ending: string) => readFileSync(new URL(`${name}/${name}.${ending}`, folder), "utf8");
  return { form: loadForm(JSON.parse(file("schema.json"))), report: file("gouji.yaml") };
});

export const allForms: readonly Form[] = [...statutoryForms, ...madeUpForms.map(({ form }) => form)];
