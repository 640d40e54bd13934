import { CommanderError } from "commander";
import { CliError } from "./cli-error.js";
import type { Environment } from "./environment.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { createProgram } from "./program.js";
import { type Words, wordsIn } from "./words/words.js";

/** Runs one command line. The one place that turns what is thrown into words and an exit code. */
export async function run(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const words = wordsIn(languageOf(argv));
  let code: ExitCode = exitCode.clean;
  const program = createProgram({ environment, words }, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.failure;
    environment.err(`${failureText(error, words)}\n`);
    return exitCode.failure;
  }
}

/** The help is written before the options are read. */
function languageOf(argv: readonly string[]): "zh" | "en" {
  return /(?:^|\n)--lang[=\n]en(?:\n|$)/.test(argv.join("\n")) ? "en" : "zh";
}

function failureText(error: unknown, words: Words): string {
  if (error instanceof CliError) return error.message;
  return words.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
