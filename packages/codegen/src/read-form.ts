import { type Form, FormError, type FormSchema } from "@gouji/core";
import { readJson, stepsAt } from "@gouji/core/source";
import { pointerOf } from "@gouji/core/text";
import { loadForm } from "@gouji/core/custom-form";
import { checkReferences } from "./check-references.js";
import { checkUses } from "./check-uses.js";
import { unixText } from "./generated-file.js";

/** The schema of a form, as its file has it. */
export interface SchemaInput {
  /** What the generated files say they come from: the schema's path from the root of the project. */
  readonly source: string;
  readonly text: string;
}

export interface ReadForm extends SchemaInput {
  readonly schema: FormSchema;
  readonly form: Form;
}

/**
 * Reads the schema of a form, and refuses one that contradicts itself.
 *
 * @param keywords the schema of our keywords to hold it to, where it is newer than the one built in
 * @throws FormError with the place in the schema
 */
export function readForm({ source, text }: SchemaInput, keywords?: object): ReadForm {
  const schema = parse(unixText(text));
  refuseTwinKeys(unixText(text));
  checkReferences(schema);
  const form = loadForm(schema, keywords && { keywords });
  checkUses(form.schema);
  return { source, text: unixText(text), schema: form.schema, form };
}

function parse(text: string): unknown {
  const fault = readJson(text, "").problems.find(({ code }) => code !== "duplicate-key");
  if (fault)
    throw new FormError("", `is not JSON: ${words(fault.detail)} at ${lineAndColumn(text, fault.start)}`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FormError("", `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** `CommaExpected` → `comma expected`. */
function words(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, " $&").toLowerCase();
}

function lineAndColumn(text: string, offset: number): string {
  const above = text.slice(0, offset).split("\n");
  return `line ${above.length}, column ${(above.at(-1)?.length ?? 0) + 1}`;
}

/** `JSON.parse` takes the last of two definitions of one name without a word. */
function refuseTwinKeys(text: string): void {
  const source = readJson(text, "");
  const twin = source.problems.find(({ code }) => code === "duplicate-key");
  if (!twin) return;
  const above = stepsAt(source, twin.start).filter(
    (step, index, { length }) => index < length - 1 || step !== twin.detail,
  );
  throw new FormError(pointerOf([...above, twin.detail]), "stands there twice");
}
