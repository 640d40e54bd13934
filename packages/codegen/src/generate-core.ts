import { FormError } from "@gouji/core";
import { type GeneratedFile, header } from "./generated-file.js";
import { identifier } from "./interfaces/identifier.js";
import { SchemaError } from "./schema-error.js";
import { validatorModule } from "./standalone-validator.js";

/** A schema file of this project. */
export interface SchemaFile {
  /** Without the ending: `2021`. */
  readonly name: string;
  readonly text: string;
}

export interface CoreSchemas {
  /** The statutory forms, oldest first. */
  readonly forms: readonly SchemaFile[];
  readonly keywords: SchemaFile;
  readonly configuration: SchemaFile;
}

const folder = "packages/core/src/generated";

/**
 * What core carries: each form's schema as data and its validator made ahead, the list of them, the same of the
 * configuration.
 *
 * @throws SchemaError where a form's schema is not named after the form
 */
export function generateCore({ forms, keywords, configuration }: CoreSchemas): GeneratedFile[] {
  for (const form of forms) checkName(form);
  const ofForms = forms.flatMap((form) => [
    schemaFile(form, { constant: `schema${suffix(form)}`, type: "FormSchema" }),
    validatorFile(form),
  ]);
  return [
    formList(forms),
    ...ofForms,
    ...[schemaFile(configuration, { constant: "configurationSchema" }), validatorFile(configuration)],
    schemaFile(keywords, { constant: "keywordsSchema" }),
  ];
}

function checkName({ name, text }: SchemaFile): void {
  const { "x-form": form } = JSON.parse(text) as { readonly "x-form"?: { readonly id?: unknown } };
  if (form?.id === name) return;
  throw new SchemaError(
    sourceOf(name),
    new FormError("/x-form/id", `must be "${name}": the file is named after the form`),
  );
}

function formList(forms: readonly SchemaFile[]): GeneratedFile {
  const names = forms.map((form) => ({ file: form.name, suffix: suffix(form) }));
  const imports = names.map(
    ({ file, suffix }) => `import { schema${suffix} } from "./${file}.schema.js";
import { validate${suffix} } from "./${file}.validate.js";
`,
  );
  const entries = names.map(({ suffix }) => `  { schema: schema${suffix}, validate: validate${suffix} },\n`);
  const sources = forms.map(({ name }) => sourceOf(name)).join(", ");
  return {
    path: `${folder}/forms.ts`,
    content: `${header(sources, forms.map(({ text }) => text).join(""))}import type { FormSchema } from "../form/schema.js";
import type { Validate } from "../form/validate.js";
${imports.join("")}
/** Every statutory form, oldest first. */
export const forms: readonly { readonly schema: FormSchema; readonly validate: Validate }[] = [
${entries.join("")}];
`,
  };
}

interface SchemaConstant {
  readonly constant: string;
  readonly type?: "FormSchema" | "object";
}

function schemaFile(
  { name, text }: SchemaFile,
  { constant, type = "object" }: SchemaConstant,
): GeneratedFile {
  const imports = type === "FormSchema" ? 'import type { FormSchema } from "../form/schema.js";\n\n' : "";
  // Parsing a string is several times faster at start than evaluating the same literal.
  const json = JSON.stringify(JSON.stringify(JSON.parse(text)));
  return {
    path: `${folder}/${name}.schema.ts`,
    content: `${header(sourceOf(name), text)}${imports}export const ${constant} = JSON.parse(\n  ${json},\n) as ${type};\n`,
  };
}

function validatorFile(schema: SchemaFile): GeneratedFile {
  const { name, text } = schema;
  const code = validatorModule(
    JSON.parse(text) as object,
    `export const validate${suffix(schema)}: Validate`,
  );
  return {
    path: `${folder}/${name}.validate.ts`,
    content: `${header(sourceOf(name), text)}// @ts-nocheck\nimport type { Validate } from "../form/validate.js";\n\n${code}`,
  };
}

function sourceOf(name: string): string {
  return `schemas/${name}.schema.json`;
}

/** `2021`, `SocialAid` of `social-aid`: what the names of a form's constants end in. */
function suffix({ name }: SchemaFile): string {
  return identifier(name, "").replace(/^_/, "");
}
