import { nodeAt } from "../../source/pointer.js";
import type { Condition } from "./condition.js";

/** An amount whose unit the form leaves open is written with one: `{ value: 71, unit: 万元 }`. */
export const namesUnit: Condition<"namesUnit"> = {
  check: (cells, _, { source, form, figures, messages }) =>
    cells.flatMap((index) => {
      const cell = form.cells[index];
      const node = cell && nodeAt(source, cell.path);
      const value = figures.values[index];
      if (!cell?.units || node?.kind !== "scalar" || value === undefined || value === 0) return [];
      const fixes = cell.units.map((unit) => ({
        title: messages.writeAs(`${value} ${unit}`),
        kind: "suggested" as const,
        set: [{ pointer: cell.pointer, value: { value, unit } }],
      }));
      return [{ cell: index, value, fixes }];
    }),
  example: ({ cells: [first = -1] }, _, form) => {
    const cell = form.cells[first];
    const [unit] = cell?.units ?? [];
    return cell && unit !== undefined
      ? { at: cell.pointer, passing: `{ value: 71, unit: ${unit} }`, failing: "71" }
      : undefined;
  },
};
