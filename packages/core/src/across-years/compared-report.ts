import type { Figures } from "../check/figures.js";
import type { Form } from "../form/form.js";
import type { Positions } from "../source/positions.js";
import type { Source } from "../source/source.js";

/** A report of the same organ and scope in a neighbouring year, read once for comparison. */
export interface ComparedReport {
  readonly source: Source;
  readonly form: Form;
  readonly figures: Figures;
  readonly positions: Positions;
}
