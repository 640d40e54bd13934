import type { BoundRule } from "./bound-rule.js";
import { nodeAt } from "../../source/pointer.js";

/** An amount whose unit the form leaves open, written without one. */
export const amountUnit: BoundRule = ({ cells }, { source, form, figures, messages }) =>
  (cells["amount"] ?? []).flatMap((index) => {
    const cell = form.cells[index];
    const node = cell && nodeAt(source, cell.path);
    const value = figures.values[index];
    if (!cell?.units || node?.kind !== "scalar" || value === undefined || value === 0) return [];
    const fixes = cell.units.map((unit) => ({
      title: messages.writeAs(`${value} ${unit}`),
      kind: "suggested" as const,
      set: [{ pointer: cell.pointer, value: { value, unit } }],
    }));
    return [{ cell: index, what: messages.amountWithoutUnit(String(value)), fixes }];
  });
