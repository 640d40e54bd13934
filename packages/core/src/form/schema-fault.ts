import type { ErrorObject } from "ajv";
import { shortened } from "../text/shortened.js";
import { didYouMean } from "./did-you-mean.js";
import { isExtraKeyword } from "./extra-keywords.js";
import { FormError } from "./form-error.js";

interface Fault extends ErrorObject {
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What a schema says that it may not, and where; of several errors, the one that explains the others.
 *
 * @param errors of Ajv, which keep the schema they come from (`verbose`)
 */
export function schemaFault(errors: readonly Fault[]): FormError {
  // The keyword that is misspelt says more than the pattern it fails.
  const first =
    errors.find(({ keyword }) => keyword === "propertyNames") ??
    misspeltName(errors.filter((error) => !isOfChoice(error))) ??
    errors[0];
  if (!first) return new FormError("", "is not what a form's schema may say");
  const choice = isOfChoice(first) ? choiceAbove(first, errors) : undefined;
  return choice ? choiceFault(choice, errors) : new FormError(first.instancePath, sentence(first));
}

/** A name that is misspelt says more than that the right one is lacking. */
function misspeltName(errors: readonly Fault[]): Fault | undefined {
  return errors.find(({ keyword }) => keyword === "additionalProperties");
}

function isOfChoice({ schemaPath }: Fault): boolean {
  return /^#\/oneOf(?:\/|$)/.test(schemaPath);
}

function choiceAbove({ instancePath }: Fault, errors: readonly Fault[]): Fault | undefined {
  return errors.find((error) => error.keyword === "oneOf" && instancePath.startsWith(error.instancePath));
}

/** Of several shapes, what the one that is meant lacks; a value such as that of `kind` tells which is meant. */
function choiceFault(choice: Fault, errors: readonly Fault[]): FormError {
  const place = choice.instancePath;
  const shapes = choice.schema as readonly { readonly required?: readonly string[] }[];
  const below = errors.filter((error) => error !== choice && error.instancePath.startsWith(place));
  const ofShape = shapes.map((_, index) =>
    below.filter(({ schemaPath }) => schemaPath.startsWith(`#/oneOf/${index}/`)),
  );
  const constants = ofShape.map((found) => found.find(({ keyword }) => keyword === "const"));
  const meant = ofShape.find((found, index) => found.length > 0 && !constants[index]);
  const isNamed = constants.some((constant) => constant !== undefined);
  const told = meant && (misspeltName(meant) ?? meant[0]);
  if (isNamed && told) return new FormError(told.instancePath, sentence(told));
  const [one] = constants;
  if (one) {
    const values = constants.flatMap((constant) => (constant ? [constant.params["allowedValue"]] : []));
    return new FormError(one.instancePath, oneOf(values));
  }
  const ways = shapes.map(({ required = [] }) => required.join(" with "));
  return new FormError(place, `must say exactly one of: ${ways.join(", ")}`);
}

function sentence({ keyword, params, parentSchema, instancePath }: Fault): string {
  const name = (key: string) => String(params[key]);
  const known = Object.keys((parentSchema?.["properties"] ?? {}) as object);
  switch (keyword) {
    case "propertyNames":
      if (instancePath.endsWith("/definitions"))
        return `${name("propertyName")}: definitions have names of ASCII letters and digits`;
      if (instancePath.endsWith("/properties"))
        return `${shortened(name("propertyName"))}: no report may have a key of this name`;
      return unknownName(
        `no keyword ${name("propertyName")}`,
        name("propertyName"),
        known.filter(isExtraKeyword),
      );
    case "additionalProperties":
      return unknownName(`no ${name("additionalProperty")}`, name("additionalProperty"), known);
    case "required":
    case "dependencies":
      return `lacks ${name("missingProperty")}`;
    case "enum":
      return oneOf(params["allowedValues"] as readonly unknown[]);
    case "const":
      return oneOf([params["allowedValue"]]);
    case "type":
      return `must be of type ${name("type")}`;
    case "pattern":
      return `must match ${name("pattern")}`;
    default:
      return `is not what a form's schema may say (${keyword}${"limit" in params ? ` ${name("limit")}` : ""})`;
  }
}

function oneOf(values: readonly unknown[]): string {
  const list = values.map((value) => JSON.stringify(value)).join(", ");
  return values.length === 1 ? `must be ${list}` : `must be one of ${list}`;
}

function unknownName(what: string, written: string, known: readonly string[]): string {
  return `there is ${what} here${didYouMean(written, known) || `; known are ${known.join(", ")}`}`;
}
