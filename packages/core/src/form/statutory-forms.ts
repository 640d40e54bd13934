import { schema2019 } from "../generated/2019.schema.js";
import { validate2019 } from "../generated/2019.validate.js";
import { schema2021 } from "../generated/2021.schema.js";
import { validate2021 } from "../generated/2021.validate.js";
import type { Form } from "./form.js";
import { lazyForm } from "./lazy-form.js";
import { errorsOf } from "./validate.js";

/** The statutory forms, oldest first. */
export const statutoryForms: readonly Form[] = [
  lazyForm(schema2019, errorsOf(validate2019)),
  lazyForm(schema2021, errorsOf(validate2021)),
];
