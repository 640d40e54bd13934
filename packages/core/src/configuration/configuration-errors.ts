import { type StructureError } from "../form/form.js";
import { errorsOf } from "../form/validate.js";
import { validateConfiguration } from "../generated/configuration.validate.js";
import type { Configuration } from "./configuration.js";
import { themeErrors } from "./theme-errors.js";

const validate = errorsOf(validateConfiguration);

/** What is wrong with a configuration, however it was written. */
export function configurationErrors(value: unknown): readonly StructureError[] {
  const structure = validate(value);
  if (structure.length > 0) return structure;
  // The validator has just said that it is one.
  const { theme } = value as Configuration;
  return theme ? themeErrors(theme) : [];
}
