import type { Form, FormSchema } from "@gouji/core";
import {
  type OtherFile,
  readForm as readFormText,
  readSchema,
  type ReadForm as Reading,
} from "@gouji/core/custom-form";
import { unixText } from "./generated-file.js";
import { SchemaError } from "./schema-error.js";

/** The schema of a form, as its file has it. */
export interface SchemaInput {
  /** What the generated files say they come from: the schema's path from the root of the project. */
  readonly source: string;
  readonly text: string;
  /** The files it refers to, by their path from its folder. */
  readonly others?: ReadonlyMap<string, OtherFile>;
}

export interface ReadForm extends Pick<Reading, "place"> {
  readonly source: string;
  /** Of all files: generated ones are known to be stale by it. */
  readonly text: string;
  readonly schema: FormSchema;
  readonly form: Form;
}

/**
 * Reads the schema of a form, and refuses one that contradicts itself.
 *
 * @param keywords the schema of our keywords to hold it to, where it is newer than the one built in
 * @throws SchemaError with every problem and its place
 */
export function readForm(input: SchemaInput, keywords?: object): ReadForm {
  const { source } = input;
  const read = readFormText(input, keywords && { keywords });
  if ("problems" in read) throw new SchemaError(source, read.problems);
  const { form, place } = read;
  return { source, text: wholeText(input), schema: form.schema, form, place };
}

export interface BundledForm extends Pick<ReadForm, "source" | "text" | "place"> {
  readonly schema: object;
}

/**
 * A schema with what it refers to in other files, so that it needs none.
 *
 * @throws SchemaError where it cannot be read
 */
export function bundleForm(input: SchemaInput): BundledForm {
  const read = readSchema(input);
  const problems = "problems" in read ? read.problems : read.place([]);
  if ("problems" in read || problems.length > 0) throw new SchemaError(input.source, problems);
  return { source: input.source, text: wholeText(input), schema: read.schema as object, place: read.place };
}

/** The text of a schema and of the files that it refers to. */
export function wholeText({ text, others = new Map<string, OtherFile>() }: SchemaInput): string {
  const texts = [...others.values()].flatMap((other) => ("text" in other ? [other.text] : []));
  return [text, ...texts].map(unixText).join("");
}
