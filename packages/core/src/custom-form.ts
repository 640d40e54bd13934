import { Ajv, type ValidateFunction } from "ajv";
import { checkForm } from "./form/check-form.js";
import { compileForm } from "./form/compile-form.js";
import type { Form } from "./form/form.js";
import { checkDepth } from "./form/check-depth.js";
import { checkPatterns } from "./form/check-patterns.js";
import { compileFault } from "./form/compile-fault.js";
import { declaredRules } from "./form/declared-rules.js";
import { findKeyword } from "./form/find-keyword.js";
import { FormError } from "./form/form-error.js";
import { extraKeywordsOf } from "./form/extra-keywords.js";
import { LinearPattern } from "./form/linear-pattern.js";
import { schemaFault } from "./form/schema-fault.js";
import type { FormSchema } from "./form/schema.js";
import { builtinRules } from "./rules/builtin-rules.js";
import { keywordsSchema } from "./generated/keywords.schema.js";

export { findKeyword };

/** Ajv as every form is validated with: strict, all errors at once, our keywords known. */
export const ajvOptions = {
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  inlineRefs: false,
  messages: false,
} as const;

export interface LoadOptions {
  /** The schema of our keywords that the form is held to: the one built in, unless a newer one is given. */
  readonly keywords?: object;
}

/**
 * Makes a form of a custom JSON Schema. Needs Ajv and `new Function`: for Node, not for a strict page.
 *
 * @throws FormError where the schema is not one of a form, with the place
 */
export function loadForm(schema: unknown, { keywords = keywordsSchema }: LoadOptions = {}): Form {
  checkDepth(schema);
  const isForm = formValidator(keywords);
  if (!isForm(schema)) throw schemaFault(isForm.errors ?? []);
  checkFormat(schema);
  checkRuleNames(schema);
  checkPatterns(schema);
  const validator = compileValidator(schema, extraKeywordsOf(keywords));
  checkForm(schema);
  return compileForm(schema, (value) => (validator(value) ? [] : (validator.errors ?? [])));
}

// Most programs read one form, few reports of it: making its validator fast would cost more than it saves.
const code = { optimize: false } as const;

/** Ajv's engine for patterns; its name stands in code that is written to files, which ours never is. */
const linearPatterns = Object.assign((pattern: string) => new LinearPattern(pattern), {
  code: "LinearPattern",
});

const validators = new WeakMap<object, ValidateFunction<FormSchema>>();

/** Whether a value is a form's schema; made once. */
function formValidator(keywords: object): ValidateFunction<FormSchema> {
  const made = validators.get(keywords);
  if (made) return made;
  // The keywords' own schema is about any node, so types stand beside keywords that need them.
  const options = { ...ajvOptions, verbose: true, strictTypes: false, strictRequired: false, code };
  const validator = new Ajv(options).compile<FormSchema>(keywords);
  validators.set(keywords, validator);
  return validator;
}

function compileValidator(schema: FormSchema, extraKeywords: readonly string[]) {
  const ajv = new Ajv({
    ...ajvOptions,
    verbose: true,
    validateSchema: false,
    code: { ...code, regExp: linearPatterns },
  });
  ajv.addVocabulary([...extraKeywords]);
  if (ajv.validateSchema(schema) !== true) throw schemaFault(ajv.errors ?? []);
  try {
    return ajv.compile(schema);
  } catch (cause) {
    throw compileFault(cause, schema, Object.keys(ajv.RULES.keywords));
  }
}

/** A report says which form it has, by a value of its own, and of which year it is. */
function checkFormat(schema: FormSchema): void {
  const { id, years } = schema["x-form"];
  if (years.to !== undefined && years.to < years.from)
    throw new FormError("/x-form/years", "end before they begin");
  if (schema.properties["format"]?.const !== id)
    throw new FormError("/properties/format/const", `must be the form's id, "${id}"`);
}

/** A rule of every report keeps its name, its severity and its page. */
function checkRuleNames(schema: FormSchema): void {
  for (const { rule, place } of declaredRules(schema))
    if (builtinRules.some(({ id }) => id === rule))
      throw new FormError(`${place}/rule`, `${rule} is the name of a rule of every report: choose another`);
}
