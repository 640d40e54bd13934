import { Ajv, type ValidateFunction } from "ajv";
import { compileProblem } from "../form/compile-problem.js";
import { type FormProblem, throwProblems } from "../form/form-error.js";
import { LinearPattern } from "../form/linear-pattern.js";
import type { FormSchema } from "../form/schema.js";

/** Ajv as every form is validated with: strict, all errors at once, our keywords known. */
export const ajvOptions = {
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  inlineRefs: false,
  messages: false,
} as const;

// Most programs read one form, few reports of it: making its validator fast would cost more than it saves.
const code = { optimize: false } as const;

/** Ajv's engine for patterns; its name stands in code that is written to files, which ours never is. */
const linearPatterns = Object.assign((pattern: string) => new LinearPattern(pattern), {
  code: "LinearPattern",
});

const validators = new WeakMap<object, ValidateFunction<FormSchema>>();

/** Whether a value is a form's schema; made once. */
export function formValidator(keywords: object): ValidateFunction<FormSchema> {
  const made = validators.get(keywords);
  if (made) return made;
  // The keywords' own schema is about any node, so types stand beside keywords that need them.
  const options = { ...ajvOptions, verbose: true, strictTypes: false, strictRequired: false, code };
  const validator = new Ajv(options).compile<FormSchema>(keywords);
  validators.set(keywords, validator);
  return validator;
}

const draft07 = new Ajv({ ...ajvOptions, verbose: true });

/** The keywords of JSON Schema. */
export const standardKeywords: readonly string[] = Object.keys(draft07.RULES.keywords);

/** JSON Schema's own schema. */
export function draft07Validator(): ValidateFunction {
  const validator = draft07.getSchema("http://json-schema.org/draft-07/schema");
  if (!validator) throw new Error("Ajv knows no draft-07");
  return validator as ValidateFunction;
}

/**
 * The validator of a form's reports.
 *
 * @throws FormError with all that Ajv would pass over
 */
export function compileValidator(schema: object, extraKeywords: readonly string[]): ValidateFunction {
  const problems: FormProblem[] = [];
  const warn = (message: unknown) => problems.push(compileProblem(message, schema));
  const ajv = new Ajv({
    ...ajvOptions,
    strictTypes: "log",
    strictTuples: "log",
    strictRequired: "log",
    logger: { log: warn, warn, error: warn },
    verbose: true,
    validateSchema: false,
    code: { ...code, regExp: linearPatterns },
  });
  ajv.addVocabulary([...extraKeywords]);
  try {
    const validator = ajv.compile(schema);
    throwProblems(problems);
    return validator;
  } catch (cause) {
    throwProblems(problems);
    throwProblems([compileProblem(cause, schema)]);
    throw cause;
  }
}
