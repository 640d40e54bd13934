import { statutoryForms } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import { type ExitCode, exitCode } from "../exit-code.js";

/** `gouji schema`: prints the JSON Schema of a form, or lists the forms. */
export function schema(id: string | undefined, { environment, words }: Session): ExitCode {
  if (id === undefined) {
    for (const form of statutoryForms)
      environment.out(`${form.id}  ${form.schema.title ?? ""}  ${form.document}\n`);
    return exitCode.clean;
  }
  const form = statutoryForms.find((one) => one.id === id);
  if (!form) throw new CliError(words.unknownForm(id));
  environment.out(`${JSON.stringify(form.schema, null, 2)}\n`);
  return exitCode.clean;
}
