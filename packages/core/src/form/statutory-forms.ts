import { schema2019 } from "../generated/2019.schema.js";
import { validate2019 } from "../generated/2019.validate.js";
import { schema2021 } from "../generated/2021.schema.js";
import { validate2021 } from "../generated/2021.validate.js";
import { compileForm } from "./compile-form.js";
import type { Form } from "./form.js";
import { errorsOf } from "./validate.js";

/** The statutory forms, oldest first. */
export const statutoryForms: readonly Form[] = [
  compileForm(schema2019, errorsOf(validate2019)),
  compileForm(schema2021, errorsOf(validate2021)),
];
