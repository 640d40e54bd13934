import type { Text, TextKeyword } from "./schema.js";
import { textOf } from "./text-of.js";

/** Something that a form's schema says and cannot mean. */
export interface FormProblem {
  /** The file, from the schema's folder, where it is another one that the schema refers to: `shared.json`. */
  readonly file?: string;
  /** Where in the file, as a JSON pointer: `/definitions/applicants/x-relations/0`. */
  readonly place: string;
  /** What is wrong, and what to do. */
  readonly text: Text;
}

/** A form schema says something that cannot be: the schema's author has to mend it. */
export class FormError extends Error {
  readonly problems: readonly FormProblem[];

  constructor(place: string, text: TextKeyword, ...others: readonly FormProblem[]) {
    const problems = [{ place, text: textOf(text) }, ...others];
    super(problems.map(inOneLine).join("\n"));
    this.name = "FormError";
    this.problems = problems;
  }

  static of(problems: readonly [FormProblem, ...FormProblem[]]): FormError {
    const [{ place, text }, ...others] = problems;
    const error = new FormError(place, text, ...others);
    return Object.assign(error, { problems, message: problems.map(inOneLine).join("\n") });
  }
}

function inOneLine({ file, place, text }: FormProblem): string {
  return `${file === undefined ? "" : `${file}#`}${place || "/"}: ${text.en}`;
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
