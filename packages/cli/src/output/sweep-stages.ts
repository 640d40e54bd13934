import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** How a file is called until it is whole, behind its name and a UUID. */
export const stageEnding = ".gouji-tmp";

const stageName = /\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.gouji-tmp$/;
// A file is staged for milliseconds. Another run may be at work in the same folder, on another machine too.
const leftAfterMs = 10 * 60_000;

/** Removes from a folder what a run that was killed has left half written. */
export function sweepStages(folder: string): void {
  for (const name of namesIn(folder)) {
    if (!stageName.test(name)) continue;
    const path = join(folder, name);
    try {
      if (Date.now() - statSync(path).mtimeMs > leftAfterMs) rmSync(path);
    } catch {
      // Another run was first, or the folder is another's: nothing depends on it.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
