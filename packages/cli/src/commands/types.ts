import { readFile } from "node:fs/promises";
import { type Emit, emits, type GeneratedFile, generateTypes, type SchemaInput } from "@gouji/codegen";
import { FormError, statutoryForms } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { readText } from "../input/read-report.js";
import { writeFileWhole } from "../output/write-file.js";

export interface TypesOptions extends CommonOptions {
  readonly out: string;
  readonly emit: string;
  readonly check: boolean;
}

/** `gouji types`: TypeScript of forms, written to a folder, or held against what is there. */
export async function types(
  inputs: readonly string[],
  options: TypesOptions,
  session: Session,
): Promise<ExitCode> {
  const schemas = await Promise.all(inputs.map((input) => schemaInput(input, session)));
  const files = await generate(schemas, options, session);
  return options.check ? compare(files, session) : write(files, session);
}

async function generate(
  schemas: readonly SchemaInput[],
  options: TypesOptions,
  { words, language }: Session,
): Promise<GeneratedFile[]> {
  try {
    return await generateTypes({
      schemas,
      folder: options.out,
      language,
      emit: emitList(options.emit, words.unknownTarget),
    });
  } catch (cause) {
    if (cause instanceof FormError || (cause instanceof Error && cause.name === "SchemaError")) {
      throw new CliError(words.badSchema(schemas.map(({ source }) => source).join(", "), cause.message), {
        cause,
      });
    }
    throw cause;
  }
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

async function write(files: readonly GeneratedFile[], { environment, words }: Session): Promise<ExitCode> {
  for (const { path, content } of files) {
    await writeFileWhole(path, content, words);
    environment.out(`${words.written(path)}\n`);
  }
  return exitCode.clean;
}

async function compare(files: readonly GeneratedFile[], { environment, words }: Session): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  for (const { path, content } of files) {
    const there = await readFile(path, "utf8").catch(() => undefined);
    if (there === content) continue;
    environment.err(`${words.stale(path)}\n`);
    code = exitCode.findings;
  }
  if (code === exitCode.clean) environment.out(`${words.upToDate}\n`);
  return code;
}
