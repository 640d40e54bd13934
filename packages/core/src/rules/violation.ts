import type { Operand } from "../form/form.js";
import type { TextChange } from "../source/source.js";
import type { Rule } from "./rule.js";

/** What a rule found; the rest of a finding follows from it. */
export interface Violation extends ViolationDraft {
  readonly rule: Rule;
  /** Where one figure breaks several rules: all of them, `rule` first. */
  readonly breaks?: readonly Rule[];
}

/** A violation as the check of a rule states it; which rule that is goes without saying. */
export interface ViolationDraft {
  readonly pointer: string;
  /** Without the full stop. */
  readonly message: string;
  readonly expected?: number;
  readonly actual?: number;
  /** Cells that take part, by index. */
  readonly related?: readonly number[];
  /** Figures of other reports that take part. */
  readonly relatedElsewhere?: readonly Operand[];
  /** Figures any one of which may be the wrong one. */
  readonly candidates?: readonly CandidateDraft[];
  readonly fixes?: readonly FixDraft[];
  /** What else is found in the report follows from this: it is reported alone, unless it is suppressed or lowered. */
  readonly explainsAll?: boolean;
  /** Where in the text, if not at the pointer's figure. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** A figure that may be the wrong one, and what it should be if it alone is wrong. */
export interface CandidateDraft {
  readonly cell: number;
  readonly expected: number;
}

/** A fix as a rule states it: values to set, or a change of the text alone. */
export interface FixDraft {
  readonly title: string;
  readonly kind: "safe" | "suggested";
  readonly assumes?: "parts";
  readonly set?: readonly { readonly pointer: string; readonly value: unknown }[];
  readonly changes?: readonly TextChange[];
}
