import type { Text, TextKeyword } from "./schema.js";
import { textOf } from "./text-of.js";

/** Something that a form's schema says and cannot mean. */
export interface FormProblem {
  /** Where in the schema, as a JSON pointer: `/definitions/applicants/x-relations/0`. */
  readonly place: string;
  /** What is wrong, and what to do. */
  readonly text: Text;
}

/** A form schema says something that cannot be: the schema's author has to mend it. */
export class FormError extends Error {
  readonly problems: readonly FormProblem[];

  constructor(place: string, text: TextKeyword, ...others: readonly FormProblem[]) {
    const problems = [{ place, text: textOf(text) }, ...others];
    super(problems.map((problem) => `${problem.place || "/"}: ${problem.text.en}`).join("\n"));
    this.name = "FormError";
    this.problems = problems;
  }

  static of([{ place, text }, ...others]: readonly [FormProblem, ...FormProblem[]]): FormError {
    return new FormError(place, text, ...others);
  }
}

/** @throws FormError with all of them, if there are any */
export function throwProblems(problems: readonly FormProblem[]): void {
  const [first, ...others] = problems;
  if (first) throw FormError.of([first, ...others]);
}

/**
 * What an action returns; nothing where it throws a FormError, whose problems are kept, so that one mistake does not hide
 * the next.
 */
export function collect<T>(problems: FormProblem[], action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
