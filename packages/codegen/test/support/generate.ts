import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { statutoryForms } from "@gouji/core";
import { gatherSchema } from "@gouji/core/custom-form";
import { generateTypes, type TypesOptions } from "../../src/index.js";

const root = new URL("../../../../", import.meta.url);

/** A schema file of the project, by its path from the root, with the files that it refers to. */
export function schemaFile(source: string) {
  const path = new URL(source, root);
  const text = readFileSync(path, "utf8");
  const read = (file: string) => ({ text: readFileSync(new URL(file, path), "utf8") });
  return { source, ...gatherSchema(text, read) };
}

export const statutory = statutoryForms.map(({ id }) => schemaFile(`schemas/${id}.schema.json`));
export const madeUp = schemaFile("test/forms/library/library.schema.json");
export const madeUpReport = fileURLToPath(new URL("test/forms/library/library.gouji.yaml", root));

/** Generates types for schemas given as data. */
export function generate(schemas: readonly object[], options: Partial<TypesOptions> = {}) {
  const inputs = schemas.map((schema, index) => ({
    source: `form-${index}.json`,
    text: JSON.stringify(schema),
  }));
  return generateTypes({ schemas: inputs, ...options });
}

/** The interfaces of one form, without the header. */
export async function interfacesOf(schema: object, options: Partial<TypesOptions> = {}): Promise<string> {
  const files = await generate([schema], { emit: [], ...options });
  const file = files.find(({ path }) => path.endsWith("/interfaces.ts"));
  return file?.content.replace(/^[\s\S]*?\*\/\n\n/, "") ?? "";
}

/** The message with which a schema is refused; without lines, as the schemas of tests have one. */
export async function refusal(...schemas: readonly object[]): Promise<string> {
  return generate(schemas).then(
    () => "not refused",
    (error: unknown) => String(error).replaceAll(/:\d+:\d+ {2}/g, "#"),
  );
}
