import type { RuleBinding } from "../../form/form.js";
import type { Remedy } from "../build-finding.js";
import type { Subject } from "../../report/subject.js";

/** A check that a line of data cannot say: it looks at the cells a form binds to its names. */
export type BoundRule = (binding: RuleBinding, subject: Subject) => readonly BoundFault[];

export interface BoundFault {
  /** The cell to change. */
  readonly cell: number;
  /** What is wrong; the form's own sentence follows. */
  readonly what: string;
  readonly fixes?: readonly Remedy[];
}
