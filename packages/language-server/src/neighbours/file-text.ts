import { readFileSync, statSync } from "node:fs";

/** The text of a file; nothing where it is gone, may not be read, or is no text. */
export function readFileText(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** A state of a file that another state of it differs from; empty where there is none, or none to be seen. */
export function fileStamp(path: string | undefined): string {
  try {
    const stats = path === undefined ? undefined : statSync(path);
    return stats ? `${stats.mtimeMs}:${stats.size}` : "";
  } catch {
    return "";
  }
}
