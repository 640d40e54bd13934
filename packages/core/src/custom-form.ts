import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { compileForm } from "./form/compile-form.js";
import { boundRules } from "./check/rules/bound-rules.js";
import type { Form } from "./form/form.js";
import { FormError } from "./form/form-error.js";
import type { TableLayout } from "./form/layout.js";
import type { FormSchema } from "./form/schema.js";
import { keywordsSchema } from "./generated/keywords.schema.js";

/** The keywords we add to JSON Schema; Ajv's strict mode refuses any other. */
export const extraKeywords = ["x-form", "x-table", "x-relations", "x-cell"] as const;

/** Ajv as every form is validated with: strict, all errors at once, our keywords known. */
export const ajvOptions = {
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  inlineRefs: false,
  messages: false,
} as const;

/**
 * Makes a form of a JSON Schema of one's own. Needs Ajv and `new Function`: for Node, not for a strict page.
 *
 * @throws FormError where the schema is not one of a form, with the place
 */
export function loadForm(schema: unknown): Form {
  const isForm = formValidator();
  if (!isForm(schema)) throw schemaError(isForm.errors ?? []);
  const validator = compileValidator(schema);
  const form = compileForm(schema, (value) => (validator(value) ? [] : (validator.errors ?? [])));
  // A layout is made when asked for: what is wrong with it must be told now.
  for (const part of form.parts) if (part.kind === "table") part.layout satisfies TableLayout;
  const unbound = form.rules.find(({ rule }) => !(rule in boundRules));
  if (unbound) throw new FormError("/", `no check is named ${unbound.rule}`);
  return form;
}

// Most programs read one form, few reports of it: making its validator fast would cost more than it saves.
const code = { optimize: false } as const;

let compiled: ValidateFunction<FormSchema> | undefined;

/** Whether a value is a form's schema; made once. */
function formValidator(): ValidateFunction<FormSchema> {
  // The keywords' own schema is about any node, so types stand beside keywords that need them.
  const options = { ...ajvOptions, strictTypes: false, strictRequired: false, code };
  return (compiled ??= new Ajv(options).compile<FormSchema>(keywordsSchema));
}

function compileValidator(schema: FormSchema) {
  const ajv = new Ajv({ ...ajvOptions, code });
  ajv.addVocabulary([...extraKeywords]);
  try {
    return ajv.compile(schema);
  } catch (cause) {
    throw new FormError("/", cause instanceof Error ? cause.message : String(cause));
  }
}

function schemaError(errors: readonly ErrorObject[]): FormError {
  // The keyword that is misspelt says more than the pattern it fails.
  const error = errors.find(({ keyword }) => keyword === "propertyNames") ?? errors[0];
  const detail: unknown =
    error?.params["propertyName"] ?? error?.params["additionalProperty"] ?? error?.params["missingProperty"];
  const what = `${error?.keyword ?? "schema"}${detail === undefined ? "" : `: ${JSON.stringify(detail)}`}`;
  return new FormError(error?.instancePath ?? "", `is not what a form's schema may say (${what})`);
}
