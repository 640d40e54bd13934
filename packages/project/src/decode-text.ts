import { FileError } from "./file-error.js";

/** The text of bytes in UTF-8. Anything else is refused: read wrongly, names and prose would be lost. */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new FileError(path, "not-utf8", { cause });
  }
}
