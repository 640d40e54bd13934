import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { CliError, reasonOf } from "../cli-error.js";
import type { Messages } from "../messages/messages.js";

/** Writes a file whole or not at all, making its folder. */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  messages: Messages,
): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  try {
    // Replacing a file asks for no permission to write it: what its owner locked stays as it is.
    if (existsSync(path)) {
      accessSync(path, constants.W_OK);
      // Nor is a device or a pipe replaced by a file.
      if (!statSync(path).isFile()) throw new Error("no-file");
    }
    mkdirSync(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === "string" ? content : Buffer.from(content));
  } catch (cause) {
    throw new CliError(messages.cannotWrite(path, messages.reason(reasonOf(cause))), { cause });
  }
}
