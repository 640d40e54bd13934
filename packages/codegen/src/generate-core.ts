import { type GeneratedFile, header } from "./generated-file.js";
import { identifier } from "./interfaces/identifier.js";
import { type BundledForm, bundleForm, type SchemaInput } from "./read-form.js";
import { placing, SchemaError } from "./schema-error.js";
import { validatorModule } from "./standalone-validator.js";

/** A schema file of this project. */
export interface SchemaFile extends SchemaInput {
  /** Without the ending: `2021`. */
  readonly name: string;
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
  const bundled = forms.map(bundle);
  for (const form of bundled) checkName(form);
  const ofForms = bundled.flatMap((form) => [
    schemaFile(form, { constant: `schema${suffix(form)}`, type: "FormSchema" }),
    validatorFile(form),
  ]);
  const ofConfiguration = bundle(configuration);
  return [
    formList(bundled),
    ...ofForms,
    ...[schemaFile(ofConfiguration, { constant: "configurationSchema" }), validatorFile(ofConfiguration)],
    schemaFile(bundle(keywords), { constant: "keywordsSchema" }),
  ];
}

interface NamedSchema extends BundledForm {
  readonly name: string;
}

function bundle(file: SchemaFile): NamedSchema {
  return { name: file.name, ...bundleForm(file) };
}

function checkName({ name, source, schema, place }: NamedSchema): void {
  const { "x-form": form } = schema as { readonly "x-form"?: { readonly id?: unknown } };
  if (form?.id === name) return;
  const text = {
    zh: `应为 "${name}"：文件以表式命名`,
    en: `must be "${name}": the file is named after the form`,
  };
  throw new SchemaError(source, place([{ place: "/x-form/id", text }]));
}

function formList(forms: readonly NamedSchema[]): GeneratedFile {
  const names = forms.map((form) => ({ file: form.name, suffix: suffix(form) }));
  const imports = names.map(
    ({ file, suffix }) => `import { schema${suffix} } from "./${file}.schema.js";
import { validate${suffix} } from "./${file}.validate.js";
`,
  );
  const entries = names.map(({ suffix }) => `  { schema: schema${suffix}, validate: validate${suffix} },\n`);
  const sources = forms.map(({ source }) => source).join(", ");
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
  { name, source, text, schema }: NamedSchema,
  { constant, type = "object" }: SchemaConstant,
): GeneratedFile {
  const imports = type === "FormSchema" ? 'import type { FormSchema } from "../form/schema.js";\n\n' : "";
  // Parsing a string is several times faster at start than evaluating the same literal.
  const json = JSON.stringify(JSON.stringify(schema));
  return {
    path: `${folder}/${name}.schema.ts`,
    content: `${header(source, text)}${imports}export const ${constant} = JSON.parse(\n  ${json},\n) as ${type};\n`,
  };
}

function validatorFile(form: NamedSchema): GeneratedFile {
  const { name, source, text, schema } = form;
  const code = placing(form, () => validatorModule(schema, `export const validate${suffix(form)}: Validate`));
  return {
    path: `${folder}/${name}.validate.ts`,
    content: `${header(source, text)}// @ts-nocheck\nimport type { Validate } from "../form/validate.js";\n\n${code}`,
  };
}

/** `2021`, `SocialAid` of `social-aid`: what the names of a form's constants end in. */
function suffix({ name }: Pick<NamedSchema, "name">): string {
  return identifier(name, "").replace(/^_/, "");
}
