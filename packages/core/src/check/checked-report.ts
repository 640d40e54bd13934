import type { Form } from "../form/form.js";
import type { Assessed } from "../report/assess.js";
import type { Figures } from "../report/figures.js";
import type { Source } from "../source/source.js";
import type { Finding, RelationCounts } from "./finding.js";

/** A report and all that a check has found out about it: editors and documents read it, and compute nothing again. */
export interface CheckedReport {
  readonly source: Source;
  /** Absent where the report names no known form. */
  readonly form?: Form;
  /** Absent where the file cannot be read: what could be made of its remains would mislead. */
  readonly figures?: Figures;
  /** What became of each relation that is in force. */
  readonly assessed: readonly Assessed[];
  /** In the order of the places they point at. */
  readonly findings: readonly Finding[];
  readonly relations: RelationCounts;
}
