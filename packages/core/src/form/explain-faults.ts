import { escapeStep } from "../text/json-pointer.js";
import { likelyKey } from "../text/likely-key.js";
import { dependencyText, faultText, oneOf, typesText } from "./fault-text.js";
import type { FormProblem } from "./form-error.js";
import type { Text } from "./schema.js";
import { type ChoiceFault, groupFaults, type SchemaFault } from "./schema-fault.js";

/**
 * What a value says that its schema forbids: each mistake once, at the place to change.
 *
 * @param found errors of Ajv, which keep the schema they come from (`verbose`)
 * @param root that schema
 */
export function explainFaults(found: readonly SchemaFault[], root: object): FormProblem[] {
  const { faults, choices } = groupFaults(found, root);
  const problems = [
    ...faults.filter((fault) => isOwnMistake(fault, faults)).map((fault) => problemOf(fault, faults)),
    ...choices
      .filter((choice) => !isExplained(choice, faults))
      .flatMap((choice) => explainChoice(choice, root)),
  ];
  return problems.filter(
    ({ place, text }, index) =>
      index === problems.findIndex((one) => one.place === place && one.text.en === text.en),
  );
}

function problemOf(fault: SchemaFault, all: readonly SchemaFault[]): FormProblem {
  const key = wrongKey(fault);
  if (fault.keyword === "dependencies") return dependencyProblem(fault, all);
  const place = key === undefined ? fault.instancePath : `${fault.instancePath}/${escapeStep(key)}`;
  return { place, text: faultText(fault) };
}

/** What is missing is said once, with all that needs it. */
function dependencyProblem({ instancePath, params }: SchemaFault, all: readonly SchemaFault[]): FormProblem {
  const missing = String(params["missingProperty"]);
  const needing = all.filter(
    (one) =>
      one.keyword === "dependencies" &&
      one.instancePath === instancePath &&
      one.params["missingProperty"] === missing,
  );
  const properties = needing.map((one) => String(one.params["property"]));
  return { place: instancePath, text: dependencyText(properties, missing) };
}

/** The key that may not stand there. */
function wrongKey({ params, keyword }: SchemaFault): string | undefined {
  const name = params[keyword === "propertyNames" ? "propertyName" : "additionalProperty"];
  return typeof name === "string" ? name : undefined;
}

function isOwnMistake(fault: SchemaFault, all: readonly SchemaFault[]): boolean {
  const { keyword, params, instancePath } = fault;
  // Which condition was met does not help.
  if (keyword === "if") return false;
  // The key is there, misspelt.
  const missing = params["missingProperty"];
  const written = all.filter((one) => one.instancePath === instancePath).map(wrongKey);
  return !(
    typeof missing === "string" &&
    written.some((key) => key !== undefined && likelyKey(key, [missing], () => undefined) !== undefined)
  );
}

/** What should be there is there, misspelt, or something else there asks for it. */
function isExplained({ choice, shapes }: ChoiceFault, all: readonly SchemaFault[]): boolean {
  return (
    shapes.every(({ faults }) => faults.every(({ keyword }) => keyword === "required")) &&
    all.some(
      ({ instancePath, keyword }) =>
        instancePath === choice.instancePath &&
        (keyword === "additionalProperties" || keyword === "dependencies"),
    )
  );
}

/** Of several shapes, what the one that is meant lacks; a value such as that of `kind` tells which is meant. */
function explainChoice({ choice, shapes }: ChoiceFault, root: object): FormProblem[] {
  const place = choice.instancePath;
  const fitting = shapes.filter(({ faults }) => faults.length > 0 && !faults.some(isAnother));
  const [meant] = fitting;
  if (meant && fitting.length === 1) return explainFaults(meant.faults, root);
  const all = shapes.flatMap(({ faults }) => faults);
  const names = all.filter(({ keyword }) => keyword === "const");
  const [name] = names;
  if (fitting.length === 0 && name)
    return [{ place: name.instancePath, text: oneOf(names.map(({ params }) => params["allowedValue"])) }];
  const types = all.filter((fault) => fault.keyword === "type" && fault.instancePath === place);
  if (fitting.length === 0 && types.length > 0)
    return [{ place, text: typesText(types.flatMap(({ params }) => params["type"] as string | string[])) }];
  return fitting.every(({ faults }) => faults.every(({ keyword }) => keyword === "required"))
    ? [{ place, text: waysText(shapes.map(({ schema }) => schema)) }]
    : explainFaults(nearest(fitting).faults, root);

  function isAnother({ keyword, instancePath }: SchemaFault): boolean {
    return keyword === "const" || (keyword === "type" && instancePath === place);
  }
}

function nearest(shapes: ChoiceFault["shapes"]): ChoiceFault["shapes"][number] {
  return shapes.reduce((best, shape) => (shape.faults.length < best.faults.length ? shape : best));
}

function waysText(shapes: readonly { readonly required?: readonly string[] }[]): Text {
  const ways = shapes.map(({ required = [] }) => required);
  return {
    zh: `只能且必须写其中一种：${ways.map((keys) => keys.join(" 和 ")).join("、")}`,
    en: `must say exactly one of: ${ways.map((keys) => keys.join(" with ")).join(", ")}`,
  };
}
