import type { Failure } from "../commands/file-steps.js";
import type { Overrides } from "../commands/overrides.js";
import type { ReportedFile } from "../commands/reported-file.js";
import type { Session } from "../environment.js";
import type { Totals } from "../output/totals.js";

/** What is known at the end of a run. */
export interface RunSummary {
  readonly totals: Totals;
  /** Where a configuration or a custom form makes checks weaker than the forms have them. */
  readonly overrides: readonly Overrides[];
  readonly failures: readonly Failure[];
}

/** One way to report what was checked: it gets each report in turn, and writes as it goes where its format allows. */
export interface Reporter {
  file(file: ReportedFile): void;
  end(summary: RunSummary): void;
}

export type OpenReporter = (session: Session) => Reporter;
