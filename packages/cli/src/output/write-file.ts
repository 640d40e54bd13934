import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { CliError, reasonOf } from "../cli-error.js";
import type { Messages } from "../messages/messages.js";
import { stageBeside } from "./sweep-stages.js";

/**
 * Writes a file whole or not at all, making its folder. A link stays, and what it leads to is written; mode and owner stay.
 *
 * @param read what the file held when the content was made of it: where somebody has saved it since, it is left alone
 */
export function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  messages: Messages,
  read?: string,
): void {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    const place = present ? realpathSync(path) : path;
    if (present) refuseTaken(place, present);
    else mkdirSync(dirname(path), { recursive: true });
    const stage = stageBeside(place);
    try {
      writeStage(stage, content, present);
      // As late as can be: other reports were read, and much was computed, since this one was.
      if (read !== undefined && readFileSync(place, "utf8") !== read)
        throw new CliError(messages.changedMeanwhile(path));
      renameSync(stage, place);
    } finally {
      rmSync(stage, { force: true });
    }
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError(messages.cannotWrite(path, messages.reason(reasonOf(cause))), { cause });
  }
}

function refuseTaken(place: string, present: Stats): void {
  // Replacing a file asks for no permission to write it: what its owner locked stays as it is.
  accessSync(place, constants.W_OK);
  // Nor is a device or a pipe replaced by a file.
  if (!present.isFile()) throw new Error("no-file");
}

function writeStage(stage: string, content: string | Uint8Array, present: Stats | undefined): void {
  const file = openSync(stage, "wx");
  try {
    writeFileSync(file, content);
    if (present) keepOwner(file, present);
    if (present) fchmodSync(file, present.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only an administrator can give a file away; somebody else keeps its group, where she is of it. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  for (const owner of [uid, -1]) {
    try {
      fchownSync(file, owner, gid);
      return;
    } catch {
      continue;
    }
  }
}
