import { readFile, rm, rmdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type GeneratedFile, isGenerated } from "@gouji/codegen";
import { CliError, reasonOf } from "../cli-error.js";
import type { Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { writeFileWhole } from "./write-file.js";

export interface Generated {
  readonly files: readonly GeneratedFile[];
  /** The files of ours that lie there and are not generated any more. */
  readonly leftOver: readonly string[];
}

/** Brings a folder up to date: what did not change is not touched, and no file that somebody wrote is replaced. */
export async function writeGenerated({ files, leftOver }: Generated, session: Session): Promise<ExitCode> {
  const { environment, messages } = session;
  const present = await Promise.all(files.map(({ path }) => presentText(path)));
  const changed = files.filter(({ content }, index) => present[index] !== content);
  const stranger = files.find((_, index) => present[index] !== undefined && !isGenerated(present[index]));
  if (stranger) throw new CliError(messages.cannotWrite(stranger.path, messages.notOurs));
  // First: where upper and lower case are the same, a new file may have the name of an old one.
  for (const path of leftOver) {
    await remove(path, session);
    environment.print(messages.removed(path));
  }
  for (const { path, content } of changed) {
    writeFileWhole(path, content, messages);
    environment.print(messages.written(path));
  }
  if (changed.length + leftOver.length === 0) environment.print(messages.upToDate);
  return exitCode.clean;
}

/** With its folder, if nothing else lies there. */
async function remove(path: string, { messages }: Session): Promise<void> {
  try {
    await rm(path);
  } catch (cause) {
    throw new CliError(messages.cannotRemove(path, messages.reason(reasonOf(cause))), { cause });
  }
  await rmdir(dirname(path)).catch(() => undefined);
}

/** What a file holds, if it is there. A checkout on Windows may have line ends of its own. */
export async function presentText(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text?.replaceAll("\r\n", "\n");
}
