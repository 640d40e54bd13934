import { type Form, readSource, type Source } from "@gouji/core";
import { decodeText, isFileError } from "@gouji/project";
import { nodeFiles } from "@gouji/project/node";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import type { Words } from "../words/words.js";

/** Reads a report file, or standard input for `-`. */
export async function readReport(path: string, forms: readonly Form[], session: Session): Promise<Source> {
  return readSource(await readText(path, session), path, forms);
}

/** The text of a file in UTF-8. Anything else is refused: read wrongly, names and prose would be lost. */
export async function readText(path: string, { environment, words }: Session): Promise<string> {
  try {
    return path === "-" ? decodeText(await environment.readStdin(), path) : nodeFiles.read(path);
  } catch (error) {
    throw readError(error, path, words);
  }
}

/** What keeps a file from being read, in words; anything else is a bug and stays what it is. */
export function readError(error: unknown, path: string, words: Words): unknown {
  if (!isFileError(error)) return error;
  const message =
    error.fault === "not-utf8" ? words.notUtf8(path) : words.cannotRead(path, words.reason(error.fault));
  return new CliError(message, { cause: error });
}
