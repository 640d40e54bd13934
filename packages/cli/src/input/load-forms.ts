import { type Form, statutoryForms } from "@gouji/core";
import { CliError, reasonOf } from "../cli-error.js";
import type { Session } from "../environment.js";
import { readText } from "./read-report.js";

/** A custom form that takes the place of a statutory one. */
export interface ReplacedForm {
  readonly form: string;
  readonly schema: string;
}

/** The statutory forms and custom ones; Ajv is loaded for the latter only. */
export async function loadForms(
  schemas: readonly string[] | undefined,
  session: Session,
): Promise<readonly Form[]> {
  const own = await Promise.all((schemas ?? []).map((path) => loadOwn(path, session)));
  // A custom form may stand in for a statutory one of the same name.
  return [...own, ...statutoryForms];
}

/** Which of the statutory forms are replaced by custom ones, and by which file. */
export function replacedForms(custom: readonly Form[], paths: readonly string[]): ReplacedForm[] {
  return custom.flatMap(({ id }, index) => {
    const schema = paths[index];
    return schema !== undefined && statutoryForms.some((form) => form.id === id)
      ? [{ form: id, schema }]
      : [];
  });
}

async function loadOwn(path: string, session: Session): Promise<Form> {
  const text = await readText(path, session);
  const { loadForm } = await import("@gouji/core/custom-form");
  try {
    return loadForm(JSON.parse(text) as unknown);
  } catch (cause) {
    throw new CliError(session.messages.badSchema(path, reasonOf(cause)), { cause });
  }
}
