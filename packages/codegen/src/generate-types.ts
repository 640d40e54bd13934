import { defaultEmits, type Emit, type EmitSet, emitsChecks } from "./emit.js";
import { type GeneratedFile, header } from "./generated-file.js";
import { type InterfaceNames, nameInterfaces, reportName } from "./interfaces/interface-names.js";
import { prepareSchema } from "./interfaces/prepare-schema.js";
import { printInterfaces } from "./interfaces/print-interfaces.js";
import { formIndex } from "./modules/form-index.js";
import {
  lazyFormModule,
  relationsJson,
  relationsModule,
  schemaModule,
  tablesJson,
  tablesModule,
  validatorFile,
} from "./modules/form-modules.js";
import { rootIndex } from "./modules/root-index.js";
import { sharedFiles, sharedNames } from "./modules/shared-modules.js";
import { type ReadForm, readForm, type SchemaInput } from "./read-form.js";
import type { Language } from "./runtime/contracts.js";
import { placing, SchemaError } from "./schema-error.js";
import { rootZod } from "./zod/root-zod.js";
import { zodModule } from "./zod/zod-module.js";

export interface TypesOptions {
  /** The schemas of the forms, oldest first. */
  readonly schemas: readonly SchemaInput[];
  /** What to generate besides interfaces; by default all that needs no other package. */
  readonly emit?: readonly Emit[];
  /** The folder the paths begin with. */
  readonly folder?: string;
  /** Of the sentences in comments; printed labels stay as the schema has them. */
  readonly language?: Language;
  /** The command that the headers name. */
  readonly command?: string;
  /** A module to import the checks from; they are written next to the types otherwise. */
  readonly runtimeModule?: string;
  /** The schema of our keywords to hold the forms to, where it is newer than the one built in. */
  readonly keywords?: object;
}

/**
 * Generates TypeScript for forms: interfaces, guards, validators, relations and tables, in a folder of its own a form,
 * with an `index.ts` for all. The files need nothing else (those with zod schemas need zod). The same schemas give the same bytes.
 *
 * @throws SchemaError where a schema contradicts itself, with its file and the places
 * @example
 * const files = await generateTypes({ schemas: [{ source: "library.schema.json", text }], folder: "src/report" });
 */
export async function generateTypes(options: TypesOptions): Promise<GeneratedFile[]> {
  const {
    schemas,
    folder = "",
    emit = defaultEmits,
    language = "zh",
    command = "gouji types",
    runtimeModule,
    keywords,
  } = options;
  const reads = schemas.map((input) => readForm(input, keywords));
  refuseTwins(reads);
  const chosen = new Set(emit);
  const forms = await Promise.all(reads.map((read) => formFiles(read, { emit: chosen, language, command })));
  const all = [...rootFiles(reads, chosen, command), ...sharedFiles(chosen, runtimeModule), ...forms.flat()];
  const prefix = folder === "" ? "" : `${folder.replace(/(?<!\/)\/+$/, "")}/`;
  return all.map(({ path, content }) => ({ path: `${prefix}${path}`, content }));
}

function refuseTwins(reads: readonly ReadForm[]): void {
  for (const [index, { form, source, place }] of reads.entries()) {
    const twin = reads.slice(0, index).find((other) => other.form.id === form.id);
    if (!twin) continue;
    const text = {
      zh: `${form.id} 也是 ${twin.source} 的表式：请改其中一个的 id`,
      en: `${form.id} is the form of ${twin.source} too: give one of them another id`,
    };
    throw new SchemaError(source, place([{ place: "/x-form/id", text }]));
  }
}

function rootFiles(reads: readonly ReadForm[], emit: EmitSet, command: string): GeneratedFile[] {
  const sources = reads.map(({ source }) => source).join(", ");
  const texts = reads.map(({ text }) => text).join("");
  const start = header(sources, texts, command);
  return [
    { path: "index.ts", content: `${start}${rootIndex(reads, emit)}` },
    ...(emit.has("zod") ? [{ path: "zod.ts", content: `${start}${rootZod(reads)}` }] : []),
  ];
}

interface FormOptions {
  readonly emit: EmitSet;
  readonly language: Language;
  readonly command: string;
}

async function formFiles(read: ReadForm, { emit, language, command }: FormOptions): Promise<GeneratedFile[]> {
  const { form, schema, source, text } = read;
  const names = placing(read, () => nameInterfaces(schema, sharedNames));
  const modules = {
    index: formIndex(read, emit),
    interfaces: await printInterfaces(prepareSchema(form, names, language), reportName(schema)),
    ...placing(read, () => codeModules(read, names, emit)),
  };
  const start = header(source, text, command);
  const files = Object.entries(modules).map(([name, code]) => ({
    path: `${form.id}/${name}.ts`,
    content: `${start}${code}`,
  }));
  const json = [
    ...(emit.has("relations") ? [{ name: "relations", content: relationsJson(read, command) }] : []),
    ...(emit.has("tables") ? [{ name: "tables", content: tablesJson(read, command) }] : []),
  ];
  return [...files, ...json.map(({ name, content }) => ({ path: `${form.id}/${name}.json`, content }))];
}

function codeModules(read: ReadForm, names: InterfaceNames, emit: EmitSet): Record<string, string> {
  return {
    ...(emitsChecks(emit) && {
      "lazy-form": lazyFormModule(read),
      schema: schemaModule(read),
      validator: validatorFile(read),
    }),
    ...(emit.has("relations") && { relations: relationsModule(read) }),
    ...(emit.has("tables") && { tables: tablesModule(read) }),
    ...(emit.has("zod") && { zod: zodModule(read.schema, names) }),
  };
}
