import { randomUUID } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const stageName = /(?:\.(\d+))?\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.gouji-tmp$/;
// A file is staged for milliseconds. Another run may be at work in the same folder, on another machine too.
const leftAfterMs = 10 * 60_000;

/**
 * What a file is called until it is whole: beside its place, for a file moves at once only within one disk; not behind its own
 * name, which may be as long as a name can be; and by the process that writes it.
 */
export function stageBeside(path: string): string {
  return join(dirname(path), `.${process.pid}.${randomUUID()}.gouji-tmp`);
}

/** Removes from a folder what a run that was killed has left half written. */
export function sweepStages(folder: string): void {
  for (const name of namesIn(folder)) {
    const [stage, pid] = stageName.exec(name) ?? [];
    if (stage === undefined || (pid !== undefined && isRunning(Number(pid)))) continue;
    const path = join(folder, name);
    try {
      if (Date.now() - statSync(path).mtimeMs > leftAfterMs) rmSync(path);
    } catch {
      // Another run was first, or the folder is another's: nothing depends on it.
    }
  }
}

/** To send no signal at all asks whether there is such a process; it may be somebody else's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
