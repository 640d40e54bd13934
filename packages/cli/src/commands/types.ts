import { dirname, join, resolve } from "node:path";
import {
  type Emit,
  emits,
  type GeneratedFile,
  generateTypes,
  type SchemaError,
  type SchemaInput,
} from "@gouji/codegen";
import type { Form } from "@gouji/core";
import type { SchemaText } from "@gouji/core/custom-form";
import { readSchemaText } from "@gouji/project";
import { nodeFiles } from "@gouji/project/node";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { readError, readText } from "../input/read-report.js";
import { schemaProblemLines } from "../input/schema-problem-lines.js";
import { formsOf } from "../input/settings.js";
import { compareGenerated } from "../output/compare-generated.js";
import { leftOverFiles } from "../output/left-over-files.js";
import { writeGenerated } from "../output/write-generated.js";

export interface TypesOptions extends CommonOptions {
  readonly out?: string;
  readonly emit: string;
  readonly stdout: boolean;
  readonly check: boolean;
}

/** `gouji types`: TypeScript of forms, written to a folder, printed, or held against what is there. Of those that `--schema` adds, where none is named. */
export async function types(
  inputs: readonly string[],
  options: TypesOptions,
  session: Session,
): Promise<ExitCode> {
  if (options.out === undefined && !options.stdout) throw new CliError(session.messages.typesNeedOut);
  const emit = emitList(options.emit, session.messages.unknownTarget);
  const named = inputs.length > 0 ? inputs : (options.schema ?? []);
  if (named.length === 0) throw new CliError(session.messages.typesNeedForms);
  const forms = named.some(isFormId) ? await formsOf(options, session) : [];
  const schemas = await Promise.all(named.map((input) => schemaInput(input, forms, session)));
  const files = await generate(schemas, { ...options, emit }, session);
  if (options.stdout) return print(files, emit, session);
  const generated = { files, leftOver: await leftOverFiles(options.out ?? "", files) };
  return options.check ? compareGenerated(generated, session) : writeGenerated(generated, session);
}

async function generate(
  schemas: readonly NamedInput[],
  { out = "", emit }: { readonly out?: string; readonly emit: readonly Emit[] },
  session: Session,
): Promise<GeneratedFile[]> {
  try {
    return await generateTypes({ schemas, folder: out, language: session.language, emit });
  } catch (cause) {
    if (!isSchemaError(cause)) throw cause;
    const { path } = schemas.find(({ source }) => source === cause.source) ?? { path: cause.source };
    const problems = cause.problems.map((problem) => ({
      ...problem,
      file: problem.file === undefined ? path : join(dirname(path), problem.file),
    }));
    throw new CliError(schemaProblemLines(path, problems, session), { cause });
  }
}

/** By name: a command that is loaded late brings a class of its own. */
function isSchemaError(error: unknown): error is SchemaError {
  return error instanceof Error && error.name === "SchemaError";
}

function emitList(list: string, refusal: (name: string, known: string) => string): Emit[] {
  return list.split(",").map((word) => {
    const name = emits.find((one) => one === word.trim());
    if (!name) throw new CliError(refusal(word.trim(), emits.join(", ")));
    return name;
  });
}

interface NamedInput extends SchemaInput {
  /** As messages show it. */
  readonly path: string;
}

/** A form by its name, or a schema file. */
async function schemaInput(input: string, forms: readonly Form[], session: Session): Promise<NamedInput> {
  const form = isFormId(input) ? forms.find(({ id }) => id === input) : undefined;
  const name = `${input}.schema.json`;
  if (form) return { path: name, source: name, text: JSON.stringify(form.schema) };
  const source = input.replaceAll("\\", "/").split("/").at(-1) ?? input;
  return { path: input, source, ...(await readInput(input, session)) };
}

/** A file has an ending, or is elsewhere. */
function isFormId(input: string): boolean {
  return input !== "-" && /^[\w-]+$/.test(input);
}

/** What comes from standard input refers to no file. */
async function readInput(input: string, session: Session): Promise<SchemaText> {
  if (input === "-") return { text: await readText(input, session) };
  try {
    return await readSchemaText(resolve(input), nodeFiles);
  } catch (error) {
    throw readError(error, input, session.messages);
  }
}

/** Types alone stand in one file a form, which needs no other. */
function print(files: readonly GeneratedFile[], emit: readonly Emit[], { environment }: Session): ExitCode {
  const typesAlone = emit.every((one) => one === "types");
  const shown = typesAlone ? files.filter(({ path }) => path.endsWith("/interfaces.ts")) : files;
  for (const { path, content } of shown) {
    environment.writeData(shown.length > 1 ? `// ${path}\n${content}` : content);
  }
  return exitCode.clean;
}
