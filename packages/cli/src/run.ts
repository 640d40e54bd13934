import { CommanderError } from "commander";
import { isCliError } from "./cli-error.js";
import type { Environment } from "./environment.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { createProgram } from "./program.js";
import { type Words, wordsIn } from "./words/words.js";

/** Runs one command line. The one place that turns what is thrown into words and an exit code. */
export async function run(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const language = languageOf(argv);
  const words = wordsIn(language);
  let code: ExitCode = exitCode.clean;
  const program = createProgram({ environment, language, words }, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.clean;
    // Without a command the help has been shown.
    if (error instanceof CommanderError && error.code === "commander.help") return exitCode.failure;
    environment.err(`${failureText(error, words)}\n`);
    return exitCode.failure;
  }
}

/** The help is written before the options are read. */
function languageOf(argv: readonly string[]): "zh" | "en" {
  return /(?:^|\n)--lang[=\n]en(?:\n|$)/.test(argv.join("\n")) ? "en" : "zh";
}

function failureText(error: unknown, words: Words): string {
  if (isCliError(error)) return error.message;
  if (error instanceof CommanderError) return usageText(error, words);
  return words.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** What is wrong with the command line: in our words where we have them, with what commander names in quotes. */
function usageText({ code, message }: CommanderError, words: Words): string {
  const own = words.usageErrors[code];
  const [named = "", ...others] = [...message.matchAll(/'([^']+)'/g)].map(([, name = ""]) => name);
  const likely = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  const choices = /Allowed choices are ([^.]+)\./.exec(message)?.[1];
  if (choices !== undefined) return words.badChoice(named, choices);
  if (code === "commander.conflictingOption") return words.conflict([named, ...others]);
  const what = own === undefined ? message.replace(/^error: /, "") : words.usageError(own, named, likely);
  return `${what}\n${words.seeHelp}`;
}
