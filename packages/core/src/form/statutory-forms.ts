import { forms } from "../generated/forms.js";
import type { Form } from "./form.js";
import { lazyForm } from "./lazy-form.js";
import { errorsOf } from "./validate.js";

/** The statutory forms, one for each schema of a form in `schemas/`, oldest first. */
export const statutoryForms: readonly Form[] = forms.map(({ schema, validate }) =>
  lazyForm(schema, errorsOf(validate)),
);
