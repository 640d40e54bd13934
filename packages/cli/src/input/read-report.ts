import { readFileSync } from "node:fs";
import { type Form, readSource, type Source } from "@gouji/core";
import { CliError, reasonOf } from "../cli-error.js";
import type { Session } from "../environment.js";
import type { Messages } from "../messages/messages.js";

/** Reads a report file, or standard input for `-`. */
export async function readReport(path: string, forms: readonly Form[], session: Session): Promise<Source> {
  return readSource(await readText(path, session), path, forms);
}

/** The text of a file in UTF-8. Anything else is refused: read wrongly, names and prose would be lost. */
export async function readText(path: string, { environment, messages }: Session): Promise<string> {
  const bytes = path === "-" ? await environment.readStdin() : readBytes(path, messages);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CliError(messages.notUtf8(path), { cause });
  }
}

// Reports are read one after the other; the promises of `fs` take longer to load than a report to check.
function readBytes(path: string, messages: Messages): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new CliError(messages.cannotRead(path, messages.reason(reasonOf(cause))), { cause });
  }
}
