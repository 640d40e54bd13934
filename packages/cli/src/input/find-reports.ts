import { statSync } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "../cli-error.js";
import type { Messages } from "../messages/messages.js";

const reportFiles = "**/*.gouji.{yaml,yml,json}";

/** The report files that arguments name: files as they are, folders and globs searched; each once, in a stable order. */
export async function findReports(inputs: readonly string[], messages: Messages): Promise<string[]> {
  if (inputs.length === 0) throw new CliError(messages.noInput);
  const found = await Promise.all(inputs.map((input) => findIn(input, messages)));
  return [...new Map(found.flat().map((path) => [path === "-" ? path : resolve(path), path])).values()];
}

async function findIn(input: string, messages: Messages): Promise<string[]> {
  if (input === "-") return ["-"];
  const kind = kindOf(input);
  if (kind === "file") return [input];
  if (kind === undefined && !/[*?[{!]/.test(input)) throw new CliError(messages.notFound(input));
  const { glob } = await import("tinyglobby");
  const options = { ignore: ["**/node_modules/**"], followSymbolicLinks: false, onlyFiles: true };
  const paths =
    kind === "folder"
      ? (await glob(reportFiles, { ...options, cwd: input })).map(
          (path) => `${input.replace(/[/\\]$/, "")}/${path}`,
        )
      : await glob(process.platform === "win32" ? input.replaceAll("\\", "/") : input, options);
  if (paths.length === 0) throw new CliError(messages.noReports(input));
  return paths.sort();
}

/** What cannot be looked at (not there, no permission, a loop of links) counts as not there. */
function kindOf(path: string): "file" | "folder" | undefined {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}
