/** Something the caller can mend: wrong usage, a file that is not there. Ends the command with exit code 2. */
export class CliError extends Error {
  /** As they are printed: a line end inside one is part of a name. */
  readonly lines: readonly string[];

  constructor(lines: string | readonly string[], options?: ErrorOptions) {
    super(typeof lines === "string" ? lines : lines.join("\n"), options);
    this.name = "CliError";
    this.lines = typeof lines === "string" ? [lines] : lines;
  }
}

/** By name: commands that are loaded late bring a class of their own. */
export function isCliError(error: unknown): error is CliError {
  return error instanceof Error && error.name === "CliError";
}

/** The code of an operation of the system that failed (`ENOENT`), or what went wrong in its own words. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}
