import { FormError, type FormProblem } from "@gouji/core";

/** A schema that no types can be made from, with the file and the place in it. */
export class SchemaError extends FormError {
  /** The schema, as the caller names it. */
  readonly source: string;

  constructor(source: string, error: FormError) {
    const [{ place, text }] = error.problems as readonly [FormProblem, ...FormProblem[]];
    super(place, text, ...error.problems.slice(1));
    this.name = "SchemaError";
    this.source = source;
    this.message = `${source}#${error.message}`;
    this.cause = error;
  }
}

/** Runs what reads a schema, and adds the schema's name to what it refuses. */
export function naming<Result>(source: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof FormError ? new SchemaError(source, error) : error;
  }
}
