import { type GeneratedFile, header } from "./generated-file.js";
import { validatorModule } from "./standalone-validator.js";

/** A schema file of this project. */
export interface SchemaFile {
  /** Without the ending: `2021`. */
  readonly name: string;
  readonly text: string;
}

export interface CoreSchemas {
  readonly forms: readonly SchemaFile[];
  readonly keywords: SchemaFile;
  readonly configuration: SchemaFile;
}

/** What core carries: each form's schema as data and its validator made ahead, the same of the configuration. */
export function generateCore({ forms, keywords, configuration }: CoreSchemas): GeneratedFile[] {
  return [
    ...forms.flatMap((form) => [schemaFile(form, "FormSchema"), validatorFile(form)]),
    ...[schemaFile(configuration, "object"), validatorFile(configuration)],
    schemaFile(keywords, "object"),
  ];
}

function schemaFile({ name, text }: SchemaFile, type: "FormSchema" | "object"): GeneratedFile {
  const id = /^\d/.test(name) ? `schema${name}` : `${name}Schema`;
  const imports = type === "FormSchema" ? 'import type { FormSchema } from "../form/schema.js";\n\n' : "";
  // Parsing a string is several times faster at start than evaluating the same literal.
  const json = JSON.stringify(JSON.stringify(JSON.parse(text)));
  return {
    path: `packages/core/src/generated/${name}.schema.ts`,
    content: `${header(`schemas/${name}.schema.json`, text)}${imports}export const ${id} = JSON.parse(\n  ${json},\n) as ${type};\n`,
  };
}

function validatorFile({ name, text }: SchemaFile): GeneratedFile {
  const code = validatorModule(
    JSON.parse(text) as object,
    `export const validate${capitalized(name)}: Validate`,
  );
  return {
    path: `packages/core/src/generated/${name}.validate.ts`,
    content: `${header(`schemas/${name}.schema.json`, text)}// @ts-nocheck\nimport type { Validate } from "../form/validate.js";\n\n${code}`,
  };
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
