import { statutoryForms } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";

/** `gouji schema`: prints the JSON Schema of a form, or lists the forms. */
export function schema(id: string | undefined, { environment, messages }: Session): ExitCode {
  if (id === undefined) {
    for (const form of statutoryForms)
      environment.print(`${form.id}  ${form.schema.title ?? ""}  ${form.document}`);
    return exitCode.clean;
  }
  const form = statutoryForms.find((one) => one.id === id);
  if (!form) throw new CliError(messages.unknownForm(id));
  environment.writeData(`${JSON.stringify(form.schema, null, 2)}\n`);
  return exitCode.clean;
}
