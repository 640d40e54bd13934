import { FormError } from "@gouji/core";
import type { PlacedProblem, ReadForm } from "@gouji/core/custom-form";

/** A schema that no types can be made from: all that is wrong with it, each with its place in the text. */
export class SchemaError extends Error {
  constructor(
    /** The schema, as the caller names it. */
    readonly source: string,
    readonly problems: readonly PlacedProblem[],
    options?: ErrorOptions,
  ) {
    super(problems.map((problem) => inOneLine(problem, source)).join("\n"), options);
    this.name = "SchemaError";
  }
}

function inOneLine({ file, place, range, text }: PlacedProblem, source: string): string {
  const path = file === undefined ? source : source.slice(0, source.lastIndexOf("/") + 1) + file;
  return `${path}:${range.start.line + 1}:${range.start.character + 1}  ${place || "/"}: ${text.en}`;
}

/** Runs what reads a form, and places what it refuses in the schema's text. */
export function placing<Result>(
  { source, place }: Pick<ReadForm, "place"> & { readonly source: string },
  read: () => Result,
): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    throw new SchemaError(source, place(error.problems), { cause: error });
  }
}
