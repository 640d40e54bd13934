import { readFileSync, statSync } from "node:fs";

/** The text of a file; nothing where it is gone or is no text. */
export function readFileText(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** A state of a file that another state of it differs from; empty where there is none. */
export function fileStamp(path: string | undefined): string {
  const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}:${stats.size}` : "";
}
