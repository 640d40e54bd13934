import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { CliError, reasonOf } from "../cli-error.js";
import type { Messages } from "../messages/messages.js";
import { type FileKind, hasOwnMark } from "./own-mark.js";
import { stageBeside } from "./sweep-stages.js";

export interface Place {
  readonly path: string;
  readonly kind: FileKind;
}

export interface NewFile extends Place {
  readonly content: Uint8Array;
}

/** Writes the documents of one report, all of them or none, and replaces no file that is not one of ours. */
export function writeTogether(files: readonly NewFile[], messages: Messages): void {
  for (const place of files) refuseTaken(place, messages);
  const staged: { readonly path: string; readonly stage: string }[] = [];
  try {
    for (const { path, content } of files) {
      attempt(path, messages, () => {
        const stage = stageOf(path);
        staged.push({ path, stage });
        writeFileSync(stage, content, { flag: "wx" });
      });
    }
    for (const { path, stage } of staged) {
      attempt(path, messages, () => {
        renameSync(stage, path);
      });
    }
  } finally {
    for (const { stage } of staged) removeStage(stage);
  }
}

/** Reports before the work, rather than after it, that a file cannot be written at its place. */
export function refuseUnwritable(place: Place, messages: Messages): void {
  refuseTaken(place, messages);
  attempt(place.path, messages, () => {
    const stage = stageOf(place.path);
    writeFileSync(stage, "", { flag: "wx" });
    removeStage(stage);
  });
}

function stageOf(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  return stageBeside(path);
}

/** Never in the way of what went wrong before; what stays is swept by a later run. */
function removeStage(stage: string): void {
  try {
    rmSync(stage, { force: true });
  } catch {
    return;
  }
}

function attempt(path: string, messages: Messages, action: () => void): void {
  try {
    action();
  } catch (cause) {
    throw new CliError(messages.cannotWrite(path, messages.reason(reasonOf(cause))), { cause });
  }
}

function refuseTaken({ path, kind }: Place, messages: Messages): void {
  attempt(path, messages, () => {
    const present = statSync(path, { throwIfNoEntry: false });
    if (!present) return;
    // What is no ordinary file may never end.
    if (!present.isFile() || !hasOwnMark(kind, readFileSync(path))) throw new CliError(messages.notOurs);
    // Replacing a file asks for no permission to write it: what its owner locked stays as it is.
    accessSync(path, constants.W_OK);
  });
}
