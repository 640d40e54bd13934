import { readFileSync } from "node:fs";
import { type Form, readSource, type Source } from "@gouji/core";
import { CliError, reasonOf } from "../cli-error.js";
import type { Session } from "../environment.js";
import type { Words } from "../words/words.js";

/** Reads a report file, or standard input for `-`. */
export async function readReport(path: string, forms: readonly Form[], session: Session): Promise<Source> {
  return readSource(await readText(path, session), path, forms);
}

/** The text of a file in UTF-8. Anything else is refused: read wrongly, names and prose would be lost. */
export async function readText(path: string, { environment, words }: Session): Promise<string> {
  const bytes = path === "-" ? await environment.readStdin() : readBytes(path, words);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CliError(words.notUtf8(path), { cause });
  }
}

// Reports are read one after the other; the promises of `fs` take longer to load than a report to check.
function readBytes(path: string, words: Words): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new CliError(words.cannotRead(path, words.reason(reasonOf(cause))), { cause });
  }
}
