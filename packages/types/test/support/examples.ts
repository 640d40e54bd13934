import { readFileSync } from "node:fs";
import { readSource } from "@gouji/core";

const names = ["xiangtan-2020", "suqian-2023", "suqian-2024"];

/** The reports of the examples as plain data, by name. */
export const examples = names.map((name) => {
  const file = new URL(`../../../../examples/${name}.gouji.yaml`, import.meta.url);
  return { name, value: readSource(readFileSync(file, "utf8"), name).value };
});

/** The schema file of a form, as the package ships it. */
export function shippedSchema(name: string): string {
  return readFileSync(new URL(import.meta.resolve(`@gouji/types/schemas/${name}.schema.json`)), "utf8");
}
