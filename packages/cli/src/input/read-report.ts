import { type Form, readSource, type Source } from "@gouji/core";
import { decodeText, isFileError } from "@gouji/project";
import { nodeFiles } from "@gouji/project/node";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import type { Messages } from "../messages/messages.js";

/** Reads a report file, or standard input for `-`. */
export async function readReport(path: string, forms: readonly Form[], session: Session): Promise<Source> {
  return readSource(await readText(path, session), path, forms);
}

/** The text of a file in UTF-8. Anything else is refused: read wrongly, names and prose would be lost. */
export async function readText(path: string, { environment, messages }: Session): Promise<string> {
  try {
    return path === "-" ? decodeText(await environment.readStdin(), path) : nodeFiles.read(path);
  } catch (error) {
    throw readError(error, path, messages);
  }
}

/** What keeps a file from being read, in messages; anything else is a bug and stays what it is. */
export function readError(error: unknown, path: string, messages: Messages): unknown {
  if (!isFileError(error)) return error;
  const message =
    error.fault === "not-utf8"
      ? messages.notUtf8(path)
      : messages.cannotRead(path, messages.reason(error.fault));
  return new CliError(message, { cause: error });
}
