import { type Emit, emits, type GeneratedFile, generateTypes, type SchemaInput } from "@gouji/codegen";
import { statutoryForms } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { readText } from "../input/read-report.js";
import { compareGenerated } from "../output/compare-generated.js";
import { leftOverFiles } from "../output/left-over-files.js";
import { writeGenerated } from "../output/write-generated.js";

export interface TypesOptions extends CommonOptions {
  readonly out?: string;
  readonly emit: string;
  readonly stdout: boolean;
  readonly check: boolean;
}

/** `gouji types`: TypeScript of forms, written to a folder, printed, or held against what is there. */
export async function types(
  inputs: readonly string[],
  options: TypesOptions,
  session: Session,
): Promise<ExitCode> {
  if (options.out === undefined && !options.stdout) throw new CliError(session.messages.typesNeedOut);
  const emit = emitList(options.emit, session.messages.unknownTarget);
  const schemas = await Promise.all(inputs.map((input) => schemaInput(input, session)));
  const files = await generate(schemas, { ...options, emit }, session);
  if (options.stdout) return print(files, emit, session);
  const generated = { files, leftOver: await leftOverFiles(options.out ?? "", files) };
  return options.check ? compareGenerated(generated, session) : writeGenerated(generated, session);
}

async function generate(
  schemas: readonly SchemaInput[],
  { out = "", emit }: { readonly out?: string; readonly emit: readonly Emit[] },
  { messages, language }: Session,
): Promise<GeneratedFile[]> {
  try {
    return await generateTypes({ schemas, folder: out, language, emit });
  } catch (cause) {
    if (!isSchemaError(cause)) throw cause;
    throw new CliError(messages.badSchema(cause.source, cause.cause.message), { cause });
  }
}

/** By name: a command that is loaded late brings a class of its own. */
function isSchemaError(error: unknown): error is Error & { readonly source: string; readonly cause: Error } {
  return error instanceof Error && error.name === "SchemaError" && error.cause instanceof Error;
}

function emitList(list: string, refusal: (name: string, known: string) => string): Emit[] {
  return list.split(",").map((word) => {
    const name = emits.find((one) => one === word.trim());
    if (!name) throw new CliError(refusal(word.trim(), emits.join(", ")));
    return name;
  });
}

/** A statutory form by its name, or a schema file. */
async function schemaInput(input: string, session: Session): Promise<SchemaInput> {
  const form = statutoryForms.find(({ id }) => id === input);
  if (form) return { source: `${input}.schema.json`, text: JSON.stringify(form.schema) };
  return {
    source: input.replaceAll("\\", "/").split("/").at(-1) ?? input,
    text: await readText(input, session),
  };
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
