import { compileForm } from "./compile-form.js";
import type { Form } from "./form.js";
import type { FormSchema } from "./schema.js";

/** A form that is compiled when more than its name is asked for: a check pays for the form its report uses alone. */
export function lazyForm(schema: FormSchema, validate: Form["validate"]): Form {
  let compiled: Form | undefined;
  const form = () => (compiled ??= compileForm(schema, validate));
  const { id, years, document, title, language = "zh", succeeds } = schema["x-form"];
  return {
    id,
    years,
    document,
    title,
    language,
    ...(succeeds && { succeeds }),
    schema,
    validate,
    get identity() {
      return form().identity;
    },
    get fields() {
      return form().fields;
    },
    get head() {
      return form().head;
    },
    get foot() {
      return form().foot;
    },
    get lists() {
      return form().lists;
    },
    get rows() {
      return form().rows;
    },
    withRows: (rows) => form().withRows(rows),
    get parts() {
      return form().parts;
    },
    get cells() {
      return form().cells;
    },
    get relations() {
      return form().relations;
    },
    get foreign() {
      return form().foreign;
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
