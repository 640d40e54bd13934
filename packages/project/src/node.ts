import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
  unwatchFile,
  watchFile,
} from "node:fs";
import { resolve } from "node:path";
import { decodeText } from "./decode-text.js";
import { FileError } from "./file-error.js";
import { type FileKind, type FileSystem, type FolderEntry, mostBytes } from "./file-system.js";

/** Clients differ in how they watch files, and editors in how they replace them; to look works with all of them. */
const watchInterval = 500;

/** The files of this machine. All answers come at once: the promises of `fs` take longer to load than a report to check. */
export const nodeFiles = {
  read: (path) => decodeText(readBytes(path), path),
  list(folder) {
    return attempt(folder, () => readdirSync(folder, { withFileTypes: true }).map(entryOf));
  },
  stat(path) {
    const stats = statOf(path);
    return stats && { kind: kindOf(stats), stamp: `${stats.mtimeMs}:${stats.size}` };
  },
  realPath(path) {
    try {
      return realpathSync(path);
    } catch {
      return undefined;
    }
  },
  watch(path, changed) {
    const look = (now: Stats, before: Stats) => {
      // A file that is missing from the start is reported as a change, too.
      if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) changed();
    };
    watchFile(path, { interval: watchInterval, persistent: false }, look);
    return () => {
      unwatchFile(path, look);
    };
  },
  resolve,
} satisfies FileSystem;

/**
 * The bytes of an ordinary file. A pipe or a device is refused before it is opened, and opening waits for nobody.
 *
 * @throws {FileError} where there is none, or it is larger than `mostBytes`
 */
export function readBytes(path: string): Uint8Array {
  const there = attempt(path, () => statSync(path));
  refuse(path, there);
  const file = attempt(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    const stats = fstatSync(file);
    refuse(path, stats);
    return attempt(path, () => readUpTo(file, stats.size, path));
  } finally {
    closeSync(file);
  }
}

function refuse(path: string, stats: Stats): void {
  if (stats.isDirectory()) throw new FileError(path, "EISDIR");
  if (!stats.isFile()) throw new FileError(path, "not-a-file");
  if (stats.size > mostBytes) throw new FileError(path, "too-large");
}

/** A file may grow while it is read, and some that the system makes up say nothing of their size. */
function readUpTo(file: number, expected: number, path: string): Uint8Array {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > mostBytes) throw new FileError(path, "too-large");
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length + 4096)]);
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new FileError(path, code === "ENOENT" && isLink(path) ? "broken-link" : code, { cause });
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(kinds: Kinds): FileKind {
  if (kinds.isDirectory()) return "folder";
  return kinds.isFile() ? "file" : "other";
}

function entryOf(entry: Kinds & { readonly name: string }): FolderEntry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindOf(entry) };
}
