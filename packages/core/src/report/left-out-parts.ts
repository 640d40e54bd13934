import type { Form } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";
import { stepsOf } from "../text/json-pointer.js";

/** The numbers of the optional parts that a report leaves out: nothing is said of them, and nothing printed. */
export function leftOutParts(source: Source, { parts }: Pick<Form, "parts">): ReadonlySet<number> {
  const optional = parts.filter(({ required }) => !required);
  const left = optional.filter(({ pointer }) => nodeAt(source, stepsOf(pointer)) === undefined);
  return new Set(left.map(({ number }) => number));
}
