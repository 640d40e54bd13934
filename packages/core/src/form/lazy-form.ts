import { compileForm } from "./compile-form.js";
import type { Form } from "./form.js";
import type { FormSchema } from "./schema.js";

/** A form that is compiled when more than its name is asked for: a check pays for the form its report uses alone. */
export function lazyForm(schema: FormSchema, validate: Form["validate"]): Form {
  let compiled: Form | undefined;
  const form = () => (compiled ??= compileForm(schema, validate));
  const { id, years, document, title } = schema["x-form"];
  return {
    id,
    years,
    document,
    title,
    schema,
    validate,
    get parts() {
      return form().parts;
    },
    get cells() {
      return form().cells;
    },
    get relations() {
      return form().relations;
    },
    get relationsAt() {
      return form().relationsAt;
    },
    get rules() {
      return form().rules;
    },
    get places() {
      return form().places;
    },
  };
}
