import { checkForm } from "../form/check-form.js";
import { checkDepth } from "../form/check-depth.js";
import { checkKeywords } from "../form/check-keywords.js";
import { checkPatterns } from "../form/check-patterns.js";
import { checkReferences } from "../form/check-references.js";
import { compileForm } from "../form/compile-form.js";
import { explainFaults } from "../form/explain-faults.js";
import { extraKeywordsOf } from "../form/extra-keywords.js";
import type { Form } from "../form/form.js";
import { collect, type FormProblem, throwProblems } from "../form/form-error.js";
import type { FormSchema } from "../form/schema.js";
import { keywordsSchema } from "../generated/keywords.schema.js";
import { compileValidator, draft07Validator, formValidator, standardKeywords } from "./ajv.js";
import { checkNames } from "./check-names.js";

export interface LoadOptions {
  /** The schema of our keywords that the form is held to: the one built in, unless a newer one is given. */
  readonly keywords?: object;
}

/**
 * Makes a form of a custom JSON Schema. Needs Ajv and `new Function`: for Node, not for a strict page.
 *
 * @throws FormError where the schema is not one of a form, with every problem and its place
 */
export function loadForm(schema: unknown, { keywords = keywordsSchema }: LoadOptions = {}): Form {
  checkDepth(schema);
  const problems: FormProblem[] = [];
  const isForm = hasShape(schema, keywords, problems);
  problems.push(...checkKeywords(schema, standardKeywords), ...checkPatterns(schema), ...checkNames(schema));
  const isSound = problems.length === 0;
  // Of a schema that is misshapen nobody can say what it means.
  if (isForm) collect(problems, () => checkForm(schema));
  const validator =
    isSound && isForm
      ? collect(problems, () => compileValidator(schema, extraKeywordsOf(keywords)))
      : undefined;
  throwProblems(problems);
  if (!isForm || !validator) throw new Error("A schema without problems makes a form");
  return compileForm(schema, (value) => (validator(value) ? [] : (validator.errors ?? [])));
}

/** Whether our keywords and JSON Schema's say what they may, and references lead to definitions. */
function hasShape(schema: unknown, keywords: object, problems: FormProblem[]): schema is FormSchema {
  const isForm = formValidator(keywords);
  if (!isForm(schema)) problems.push(...explainFaults(isForm.errors ?? [], keywords));
  const isSchema = draft07Validator();
  const faults = isSchema(schema) ? [] : explainFaults(isSchema.errors ?? [], isSchema.schema as object);
  // What both schemas forbid is said once.
  problems.push(...faults.filter(({ place }) => !problems.some((problem) => problem.place === place)));
  problems.push(...checkReferences(schema));
  return problems.length === 0;
}
