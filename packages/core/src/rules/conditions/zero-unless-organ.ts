import { organKinds } from "../../form/organ-kinds.js";
import { rowText } from "../sample-row.js";
import type { Condition } from "./condition.js";

/** What only organs of some kinds do is 0 for all others; nothing is said where the organ's kind is not set. */
export const zeroUnlessOrgan: Condition<"zeroUnlessOrgan"> = {
  check: (cells, { organs }, { figures, context: { organKind } }) =>
    organKind === undefined || organs.includes(organKind)
      ? []
      : cells.flatMap((cell) => {
          const value = figures.values[cell] ?? 0;
          return value > 0 ? [{ cell, value }] : [];
        }),
  example: ({ cells: [first = -1] }, { organs }, form) => {
    const cell = form.cells[first];
    const row = cell && form.places.get(cell.pointer.slice(0, cell.pointer.lastIndexOf("/")));
    const organKind = organKinds.find((kind) => !organs.includes(kind));
    if (!cell || !row || organKind === undefined) return undefined;
    if (row.kind !== "row" || row.cells.some((one) => form.cells[one]?.holds !== "figure"))
      return { at: cell.pointer, passing: "0", failing: "1", organKind };
    const text = (value: number) => rowText(form, row.cells, () => value);
    return { at: row.pointer, passing: text(0), failing: text(1), organKind };
  },
};
