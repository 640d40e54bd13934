import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { CliError, reasonOf } from "../cli-error.js";
import type { Words } from "../words/words.js";

/** Writes a file whole or not at all, making its folder. */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  words: Words,
): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  try {
    mkdirSync(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === "string" ? content : Buffer.from(content));
  } catch (cause) {
    throw new CliError(words.cannotWrite(path, reasonOf(cause)), { cause });
  }
}
