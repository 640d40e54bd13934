import { type Form, statutoryForms } from "@gouji/core";
import { CliError, reasonOf } from "../cli-error.js";
import type { Session } from "../environment.js";
import { readText } from "./read-report.js";

/** The statutory forms, and those of one's own; Ajv is loaded for the latter only. */
export async function loadForms(
  schemas: readonly string[] | undefined,
  session: Session,
): Promise<readonly Form[]> {
  const own = await Promise.all((schemas ?? []).map((path) => loadOwn(path, session)));
  // A form of one's own may stand in for a statutory one of the same name.
  return [...own, ...statutoryForms];
}

async function loadOwn(path: string, session: Session): Promise<Form> {
  const text = await readText(path, session);
  const { loadForm } = await import("@gouji/core/custom-form");
  try {
    return loadForm(JSON.parse(text) as unknown);
  } catch (cause) {
    throw new CliError(session.words.badSchema(path, reasonOf(cause)), { cause });
  }
}
