import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { formsOf } from "../input/settings.js";

/** `gouji schema`: prints the JSON Schema of a form, which needs no other file, or lists the forms. */
export async function schema(
  id: string | undefined,
  options: CommonOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, messages } = session;
  const forms = await formsOf(options, session);
  if (id === undefined) {
    for (const form of forms) environment.print(`${form.id}  ${form.schema.title ?? ""}  ${form.document}`);
    return exitCode.clean;
  }
  const form = forms.find((one) => one.id === id);
  if (!form) throw new CliError(messages.unknownForm(id));
  environment.writeData(`${JSON.stringify(form.schema, null, 2)}\n`);
  return exitCode.clean;
}
