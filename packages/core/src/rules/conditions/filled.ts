import type { Condition } from "./condition.js";

/** What may stay blank is filled where the form asks for it. */
export const filled: Condition<"filled"> = {
  check: (cells, _, { figures: { states } }) =>
    cells.flatMap((cell) => (states[cell] === "blank" || states[cell] === "absent" ? [{ cell }] : [])),
  example: () => undefined,
};
