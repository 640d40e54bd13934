import type { Form, OtherReport } from "../form/form.js";
import type { Source } from "../source/source.js";
import type { Positions } from "../text/positions.js";
import type { Figures } from "./figures.js";

/** Another report that a report is compared with, read once. */
export interface ComparedReport {
  readonly source: Source;
  readonly form: Form;
  readonly figures: Figures;
  readonly positions: Positions;
}

/** The other reports that are at hand, by what they are to this one. */
export type OtherReports = Readonly<Partial<Record<OtherReport, ComparedReport>>>;
