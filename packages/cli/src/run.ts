import { CommanderError } from "commander";
import { isCliError } from "./cli-error.js";
import type { Environment } from "./environment.js";
import { type ExitCode, exitCode } from "./environment.js";
import { createProgram } from "./program.js";
import { type Messages, messagesIn } from "./messages/messages.js";

/** Runs one command line. The one place that turns what is thrown into messages and an exit code. */
export async function run(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const chosen = languageOf(argv);
  const language = chosen ?? "zh";
  const messages = messagesIn(language);
  let code: ExitCode = exitCode.clean;
  const program = createProgram({ environment, language, chosen, messages }, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.clean;
    // Without a command the help has been shown.
    if (error instanceof CommanderError && error.code === "commander.help") return exitCode.failure;
    environment.printError(...failureLines(error, messages));
    return exitCode.failure;
  }
}

/** The help is written before the options are read. */
function languageOf(argv: readonly string[]): "zh" | "en" | undefined {
  const [, chosen] = /(?:^|\n)--lang[=\n](zh|en)(?:\n|$)/.exec(argv.join("\n")) ?? [];
  return chosen === "zh" || chosen === "en" ? chosen : undefined;
}

function failureLines(error: unknown, messages: Messages): readonly string[] {
  if (isCliError(error)) return error.lines;
  if (error instanceof CommanderError) return usageLines(error, messages);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return messages.unexpected(trace).split("\n");
}

/** What is wrong with the command line: in our messages where we have them, with what commander names in quotes. */
function usageLines({ code, message }: CommanderError, messages: Messages): readonly string[] {
  const own = messages.usageErrors[code];
  const [named = "", ...others] = [...message.matchAll(/'([^']+)'/g)].map(([, name = ""]) => name);
  const likely = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  const choices = /Allowed choices are ([^.]+)\./.exec(message)?.[1];
  if (choices !== undefined) return [messages.badChoice(named, choices)];
  if (code === "commander.conflictingOption") return [messages.conflict([named, ...others])];
  const what = own === undefined ? message.replace(/^error: /, "") : messages.usageError(own, named, likely);
  return [what, messages.seeHelp];
}
