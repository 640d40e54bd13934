import { type EmitSet, emitsChecks, emitsContracts } from "../emit.js";

type Line = string | false;

/** Blocks of lines with an empty line between them; what is `false` is left out. */
export function blocks(all: readonly (readonly Line[])[]): string {
  const texts = all.map((lines) => lines.filter((line) => line !== false).join("\n"));
  return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}

/** The shared types that an entry speaks of. */
export function contractImport(from: string, emit: EmitSet): Line {
  const types = [
    ...(emit.has("relations") ? ["CheckOptions", "Finding"] : []),
    "FormInfo",
    ...(emit.has("validate") ? ["ValidateOptions", "Validation"] : []),
  ];
  return emitsContracts(emit) && `import type { ${types.join(", ")} } from "${from}/contracts.js";`;
}

export function runtimeImport(from: string, emit: EmitSet): Line {
  return emitsChecks(emit) && `import { reportChecks } from "${from}/runtime.js";`;
}

/** The functions of an entry, as asked for. */
export function checkFunctions(type: string, isValid: string, emit: EmitSet): Line[][] {
  return [
    ...(emit.has("validate") ? [[guard(type, isValid)], [assertion(type)], [validate(type)]] : []),
    ...(emit.has("relations") ? [[relations]] : []),
  ];
}

const guard = (
  type: string,
  isValid: string,
) => `/** Whether a value is such a report, by its structure; the figures may still contradict each other. */
export function is${type}(value: unknown): value is ${type} {
  return ${isValid};
}`;

const assertion = (type: string) => `/**
 * Goes on only with such a report.
 *
 * @throws TypeError that tells what is wrong with the structure; its \`cause\` holds the findings
 */
export function assert${type}(value: unknown, options?: ValidateOptions): asserts value is ${type} {
  checks.assert(value, options);
}`;

const validate = (
  type: string,
) => `/** Checks a value's structure, and tells what is wrong with it, at which place, in words for authors. */
export function validate(value: unknown, options?: ValidateOptions): Validation<${type}> {
  return checks.validate(value, options);
}`;

const relations = `/** Tells which relations between figures fail. A half-filled report is checked as far as it goes; a blank is not a zero. */
export function checkRelations(report: unknown, options?: CheckOptions): readonly Finding[] {
  return checks.checkRelations(report, options);
}`;
