/** Something the caller can mend: wrong usage, a file that is not there. Ends the command with exit code 2. */
export class CliError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CliError";
  }
}

/** By name: commands that are loaded late bring a class of their own. */
export function isCliError(error: unknown): error is Error {
  return error instanceof Error && error.name === "CliError";
}

/** The code of an operation of the system that failed (`ENOENT`), or what went wrong in its own words. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}
