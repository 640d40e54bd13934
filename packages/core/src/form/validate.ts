import type { StructureError } from "./form.js";

/** A validator made ahead by Ajv: what is wrong stays in `errors` until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

/** The same as a function without a memory. */
export function errorsOf(validate: Validate): (value: unknown) => readonly StructureError[] {
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
