import type { SchemaProblem } from "@gouji/project";
import type { Session } from "../environment.js";

/** All that is wrong with a form's schema, each on a line that terminals and editors lead to its place. */
export function schemaProblemLines(
  schema: string,
  problems: readonly SchemaProblem[],
  { language, messages }: Pick<Session, "language" | "messages">,
): string[] {
  const lines = problems.map(
    ({ file, place, range: { start }, text }) =>
      `${file}:${start.line + 1}:${start.character + 1}  ${place || "/"}: ${text[language]}`,
  );
  return [messages.badSchema(schema, problems.length), ...lines];
}
