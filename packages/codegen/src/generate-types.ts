import { FormError } from "@gouji/core";
import { emits, type Emit, type EmitSet, emitsChecks } from "./emit.js";
import { type GeneratedFile, header } from "./generated-file.js";
import { nameInterfaces, reportName } from "./interfaces/interface-names.js";
import { prepareSchema } from "./interfaces/prepare-schema.js";
import { printInterfaces } from "./interfaces/print-interfaces.js";
import { formIndex } from "./modules/form-index.js";
import {
  lazyFormModule,
  relationsModule,
  schemaModule,
  tablesModule,
  validatorFile,
} from "./modules/form-modules.js";
import { rootIndex } from "./modules/root-index.js";
import { sharedFiles, sharedNames } from "./modules/shared-modules.js";
import { type ReadForm, readForm, type SchemaInput } from "./read-form.js";
import type { Language } from "./runtime/contracts.js";
import { naming, SchemaError } from "./schema-error.js";

export interface TypesOptions {
  /** The schemas of the forms, oldest first. */
  readonly schemas: readonly SchemaInput[];
  /** What to generate besides interfaces; everything unless told. */
  readonly emit?: readonly Emit[];
  /** The folder the paths begin with. */
  readonly folder?: string;
  /** Of the sentences in comments; printed labels stay as the schema has them. */
  readonly language?: Language;
  /** The command that the headers name. */
  readonly command?: string;
  /** A module to import the checks from; they are written next to the types otherwise. */
  readonly runtimeModule?: string;
}

/**
 * Generates TypeScript for forms: interfaces, guards, validators, relations and tables, in a folder of its own a form,
 * with an `index.ts` for all. The files need nothing else. The same schemas give the same bytes.
 *
 * @throws SchemaError where a schema contradicts itself, with its file and the place
 * @example
 * const files = await generateTypes({ schemas: [{ source: "library.schema.json", text }], folder: "src/report" });
 */
export async function generateTypes(options: TypesOptions): Promise<GeneratedFile[]> {
  const {
    schemas,
    folder = "",
    emit = emits,
    language = "zh",
    command = "gouji types",
    runtimeModule,
  } = options;
  const reads = schemas.map((input) => naming(input.source, () => readForm(input)));
  refuseTwins(reads);
  const chosen = new Set(emit);
  const forms = await Promise.all(reads.map((read) => formFiles(read, { emit: chosen, language, command })));
  const all = [indexFile(reads, chosen, command), ...sharedFiles(chosen, runtimeModule), ...forms.flat()];
  const prefix = folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  return all.map(({ path, content }) => ({ path: `${prefix}${path}`, content }));
}

function refuseTwins(reads: readonly ReadForm[]): void {
  for (const [index, { form, source }] of reads.entries()) {
    const twin = reads.slice(0, index).find((other) => other.form.id === form.id);
    if (twin)
      throw new SchemaError(
        source,
        new FormError("/x-form/id", `${form.id} is the form of ${twin.source} too`),
      );
  }
}

function indexFile(reads: readonly ReadForm[], emit: EmitSet, command: string): GeneratedFile {
  const sources = reads.map(({ source }) => source).join(", ");
  const texts = reads.map(({ text }) => text).join("");
  return { path: "index.ts", content: `${top(sources, texts, command)}${rootIndex(reads, emit)}` };
}

interface FormOptions {
  readonly emit: EmitSet;
  readonly language: Language;
  readonly command: string;
}

async function formFiles(read: ReadForm, { emit, language, command }: FormOptions): Promise<GeneratedFile[]> {
  const checks = emitsChecks(emit);
  const modules = {
    index: formIndex(read, emit),
    interfaces: await interfaces(read, language),
    ...(checks &&
      naming(read.source, () => ({
        "lazy-form": lazyFormModule(read),
        schema: schemaModule(read),
        validator: validatorFile(read),
      }))),
    ...(emit.has("relations") && { relations: relationsModule(read) }),
    ...(emit.has("tables") && { tables: tablesModule(read) }),
  };
  const start = top(read.source, read.text, command);
  return Object.entries(modules).map(([name, text]) => ({
    path: `${read.form.id}/${name}.ts`,
    content: `${start}${text}`,
  }));
}

/** Linters are for code that somebody writes. */
function top(...source: Parameters<typeof header>): string {
  return `${header(...source)}/* eslint-disable */\n`;
}

function interfaces({ source, schema }: ReadForm, language: Language): Promise<string> {
  const names = naming(source, () => nameInterfaces(schema, sharedNames));
  return printInterfaces(prepareSchema(schema, names, language), reportName(schema));
}
