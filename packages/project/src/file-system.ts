/** Answers at once where the files are at hand, and later where they come from elsewhere. */
export type Awaitable<T> = T | Promise<T>;

/** `other`: a device, a pipe, a socket: what may never end, or never begin. */
export type FileKind = "file" | "folder" | "other";

export interface FileState {
  readonly kind: FileKind;
  /** Another one whenever the content may be another. */
  readonly stamp: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind | "link";
}

/** Where the files of a project lie: a disk, the memory of a test, the workspace of an editor in a browser. */
export interface FileSystem {
  /**
   * The text of a file in UTF-8, a byte order mark included.
   *
   * @throws {FileError} at once for what is no ordinary file, is larger than `mostBytes`, or is no text
   */
  read(path: string): Awaitable<string>;
  /**
   * What lies in a folder.
   *
   * @throws {FileError} where it cannot be looked into
   */
  list(folder: string): Awaitable<readonly FolderEntry[]>;
  /** What a path leads to, links followed; nothing where that is not there, or not to be seen. */
  stat(path: string): Awaitable<FileState | undefined>;
  /** The path without links; nothing where it leads nowhere. */
  realPath(path: string): Awaitable<string | undefined>;
  /** Calls back when a file has changed, come or gone, until the result is called. */
  watch(path: string, changed: () => void): () => void;
  /** A path from a folder on, made absolute: `resolve("/a/b", "../c")` is `/a/c`. */
  resolve(folder: string, path: string): string;
}

/** Far more than any report, form or configuration takes. */
export const mostBytes = 4 * 1024 * 1024;
