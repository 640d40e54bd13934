import { selectForm } from "./select-form.js";
import { isUnreadable } from "../source/is-unreadable.js";
import { readFigures } from "./figures.js";
import type { Form } from "../form/form.js";
import { Positions } from "../text/positions.js";
import type { Source } from "../source/source.js";
import type { ComparedReport } from "./compared-report.js";

/** Reads a report to compare with; nothing where that cannot be done: its own check says why. */
export function readForComparison(source: Source, forms: readonly Form[]): ComparedReport | undefined {
  const form = isUnreadable(source) ? undefined : selectForm(source, forms);
  if (!form) return undefined;
  return { source, form, figures: readFigures(source, form), positions: new Positions(source.text) };
}
