import { checkFields } from "./check-fields.js";
import { checkUses } from "./check-uses.js";
import { compileWithRows } from "./compile-form.js";
import { collect, type FormProblem, throwProblems } from "./form-error.js";
import type { FormSchema } from "./schema.js";
import { unreadKeywords } from "./unread-keywords.js";

/**
 * Whether a form's schema means something everywhere: with rows in its lists, every table laid out, and nothing said where
 * nobody reads it.
 *
 * @throws FormError with every problem
 */
export function checkForm(schema: FormSchema): void {
  const problems: FormProblem[] = [...checkUses(schema), ...checkFields(schema)];
  const empty = collect(problems, () => compileWithRows(schema, () => [], new Map()));
  if (!empty) throwProblems(problems);
  const lists = empty?.form.lists ?? [];
  const rows = new Map(lists.map((list) => [list, ["A", "B"]]));
  const compiled = collect(problems, () => compileWithRows(schema, () => [], rows));
  for (const part of compiled?.form.parts ?? [])
    if (part.kind === "table") collect(problems, () => part.layout.columns);
  if (compiled) problems.push(...unreadKeywords(schema, compiled.trees, compiled.relationPlaces));
  throwProblems(distinct(problems.map((problem) => withoutSampleRows(problem, lists))));
}

/** One mistake in a definition shows wherever that is used. */
function distinct(problems: readonly FormProblem[]): FormProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.place} ${problem.text.en}`, problem])).values()];
}

/** The rows that a list is tried with are none of the author's. */
function withoutSampleRows({ place, text }: FormProblem, lists: readonly string[]): FormProblem {
  const named = (sentence: string) =>
    lists.reduce(
      (said, list) => said.replaceAll(`${list}/0`, `${list}/*`).replaceAll(`${list}/1`, `${list}/*`),
      sentence,
    );
  return { place, text: { zh: named(text.zh), en: named(text.en) } };
}
