import { stepsOf } from "@gouji/core/text";

/** Values by their pointers in a document: `undefined` takes away what stands there, a last step `-` adds to a list. */
export type Patch = Readonly<Record<string, unknown>>;

/** A copy of a document with the changes of some patches, one after the other. */
export function patched(
  document: object,
  ...patches: readonly (Patch | undefined)[]
): Record<string, unknown> {
  const copy = structuredClone(document) as Record<string, unknown>;
  for (const patch of patches)
    for (const [pointer, value] of Object.entries(patch ?? {})) change(copy, stepsOf(pointer), value);
  return copy;
}

function change(
  node: Record<string, unknown>,
  [step = "", ...below]: readonly string[],
  value: unknown,
): void {
  if (below.length > 0) {
    const next = node[step];
    if (typeof next !== "object" || next === null) throw new Error(`There is no ${step} to change.`);
    change(next as Record<string, unknown>, below, value);
  } else if (Array.isArray(node) && step === "-") node.push(value);
  // A patch may set a key that every object of JavaScript has.
  else if (value !== undefined)
    Object.defineProperty(node, step, { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(node)) node.splice(Number(step), 1);
  else Reflect.deleteProperty(node, step);
}
