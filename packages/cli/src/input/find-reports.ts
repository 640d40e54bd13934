import { findReports as findIn } from "@gouji/project";
import { nodeFiles } from "@gouji/project/node";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";

/**
 * The report files that arguments name, each once, in a stable order; `-` is standard input. Links that lead nowhere are
 * reported.
 *
 * @throws CliError where an argument leads to no report
 */
export async function findReports(
  inputs: readonly string[],
  { environment, messages }: Pick<Session, "environment" | "messages">,
): Promise<string[]> {
  if (inputs.length === 0) throw new CliError(messages.noInput);
  const found = await findIn(nodeFiles, inputs.filter((input) => input !== "-").map(plainGlob), {
    folder: ".",
  });
  const [missing] = found.missing;
  if (missing !== undefined) throw new CliError(messages.notFound(missing));
  const [empty] = found.empty;
  if (empty !== undefined) throw new CliError(messages.noReports(empty));
  for (const link of found.brokenLinks) environment.printError(messages.brokenLink(link));
  const paths = found.reports.map(({ path }) => path);
  return inputs.includes("-") ? ["-", ...paths] : paths;
}

/** Shells of Windows leave globs alone, and write paths in their own way. */
function plainGlob(input: string): string {
  return process.platform === "win32" && /[*?[{]/.test(input) ? input.replaceAll("\\", "/") : input;
}
