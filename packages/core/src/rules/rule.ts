import type { Severity, Text } from "../form/schema.js";

/** What every rule says of itself, whether it is built in or declared by a form. */
export interface Rule {
  /** The same string everywhere: file name, diagnostic, page, `suppressions`. */
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, in one sentence. */
  readonly title: Text;
  readonly traits: RuleTraits;
}

export interface RuleTraits {
  /** Whether an author may suppress its findings, and an office set its severity. */
  readonly suppressible: boolean;
  /** Belongs to the source: while one of its findings stands, the report is not read as it is written. */
  readonly ofSource: boolean;
  /** Leaves nothing to lay out: not even a draft is made. */
  readonly blocksDrafts: boolean;
  /** Compares with another report, and says nothing where that is not at hand. */
  readonly comparesReports: boolean;
}

export const commonTraits: RuleTraits = {
  suppressible: true,
  ofSource: false,
  blocksDrafts: false,
  comparesReports: false,
};
