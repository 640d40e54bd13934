/** Why a file cannot be read: the system's code (`ENOENT`), or what it is. */
export type FileFault = "broken-link" | "not-a-file" | "too-large" | "not-utf8" | (string & {});

/** A file or folder that cannot be read. The reader of messages wants words of their language: `fault` says why. */
export class FileError extends Error {
  constructor(
    readonly path: string,
    readonly fault: FileFault,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${fault}`, options);
    this.name = "FileError";
  }
}

/** By name: a program that is bundled in pieces has several classes of it. */
export function isFileError(error: unknown): error is FileError {
  return error instanceof Error && error.name === "FileError";
}
