import type { Form, When } from "../form/form.js";
import type { Scalar } from "../form/schema.js";

/** What cells hold, by their index. */
interface Held {
  readonly values: readonly (number | undefined)[];
  readonly contents: readonly (Scalar | readonly Scalar[] | undefined)[];
}

/** Whether a condition holds; nothing where its cell is blank or cannot be read. */
export function isMet(
  when: When | undefined,
  { values, contents }: Held,
  { cells }: Pick<Form, "cells">,
): boolean | undefined {
  if (!when) return true;
  const held = cells[when.cell]?.holds === "figure" ? values[when.cell] : contents[when.cell];
  if (held === undefined) return undefined;
  const wanted = "is" in when ? when.is : when.not;
  const isHeld = Array.isArray(held) ? held.includes(wanted) : held === wanted;
  return isHeld === "is" in when;
}
