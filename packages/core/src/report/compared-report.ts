import type { Figures } from "./figures.js";
import type { Form } from "../form/form.js";
import type { Positions } from "../text/positions.js";
import type { Source } from "../source/source.js";

/** A report of the same organ and scope in a neighbouring year, read once for comparison. */
export interface ComparedReport {
  readonly source: Source;
  readonly form: Form;
  readonly figures: Figures;
  readonly positions: Positions;
}
