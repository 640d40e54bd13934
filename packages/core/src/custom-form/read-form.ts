import { collect, type FormProblem } from "../form/form-error.js";
import type { Form } from "../form/form.js";
import { loadForm, type LoadOptions } from "./load-form.js";
import { readSchema, type ReadSchema, type Refused } from "./read-schema.js";
import type { SchemaText } from "./schema-text.js";

export interface ReadForm extends Pick<ReadSchema, "place"> {
  readonly form: Form;
}

/**
 * Reads a form from the text of its schema, and of the files that this refers to. Never throws for what their author can
 * mend: all of it is in `problems`.
 */
export function readForm(text: SchemaText, options: LoadOptions = {}): ReadForm | Refused {
  const read = readSchema(text);
  if ("problems" in read) return read;
  const problems: FormProblem[] = [];
  const form = collect(problems, () => loadForm(read.schema, options));
  const placed = read.place(problems);
  return form && placed.length === 0 ? { form, place: read.place } : { problems: placed };
}
