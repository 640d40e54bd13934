import { checkForm } from "../form/check-form.js";
import { checkDepth } from "../form/check-depth.js";
import { checkKeywords } from "../form/check-keywords.js";
import { checkDefaults } from "../form/check-defaults.js";
import { checkPatterns } from "../form/check-patterns.js";
import { checkReferences } from "../form/check-references.js";
import { compileForm } from "../form/compile-form.js";
import { explainFaults } from "../form/explain-faults.js";
import { extraKeywordsOf } from "../form/extra-keywords.js";
import type { Form } from "../form/form.js";
import { collect, type FormProblem, throwProblems } from "../form/form-error.js";
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
  const isForm = formValidator(keywords);
  const hasShape = isForm(schema);
  const shape = [
    hasShape ? [] : explainFaults(isForm.errors ?? [], keywords),
    schemaFaults(schema),
    checkReferences(schema),
  ].reduce(withOthers);
  const said = [
    checkKeywords(schema, standardKeywords),
    checkPatterns(schema),
    checkDefaults(schema),
    checkNames(schema),
  ];
  const problems = said.reduce(withOthers, shape);
  const validator =
    hasShape && problems.length === 0
      ? collect(problems, () => compileValidator(schema, extraKeywordsOf(keywords)))
      : undefined;
  // Of a schema that is misshapen nobody can say what it means.
  if (hasShape && shape.length === 0)
    collect(problems, () => {
      checkForm(schema);
    });
  throwProblems(problems);
  if (!hasShape || !validator) throw new Error("A schema without problems makes a form");
  return compileForm(schema, (value) => (validator(value) ? [] : (validator.errors ?? [])));
}

/** What JSON Schema itself forbids. */
function schemaFaults(schema: unknown): FormProblem[] {
  const isSchema = draft07Validator();
  return isSchema(schema) ? [] : explainFaults(isSchema.errors ?? [], isSchema.schema as object);
}

/** What two checks refuse is said once. */
function withOthers(problems: readonly FormProblem[], others: readonly FormProblem[]): FormProblem[] {
  const places = new Set(problems.map(({ place }) => place));
  return [...problems, ...others.filter(({ place }) => !places.has(place))];
}
