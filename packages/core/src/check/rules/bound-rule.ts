import type { RuleBinding } from "../../form/form.js";
import type { FixDraft } from "../../rules/violation.js";
import type { Subject } from "../../report/subject.js";

/** A check that a line of data cannot say: it looks at the cells a form binds to its names. */
export type BoundRule = (binding: RuleBinding, subject: Subject) => readonly BoundViolation[];

export interface BoundViolation {
  /** The cell to change. */
  readonly cell: number;
  /** What is wrong; the form's own sentence follows. */
  readonly what: string;
  readonly fixes?: readonly FixDraft[];
}
