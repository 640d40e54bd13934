import type { Place } from "@gouji/core/form";

/** Why a grid does not fit a table of a form. */
export type MismatchReason =
  | { readonly kind: "no-figures" }
  /** More rows or cells than the table has. */
  | { readonly kind: "too-many" }
  | { readonly kind: "unknown-row"; readonly label: string }
  /** The label may be more than one row. */
  | { readonly kind: "unclear-row"; readonly label: string }
  | { readonly kind: "repeated-row"; readonly label: string }
  /** The row is not the place that was to be filled, or not in it. */
  | { readonly kind: "row-elsewhere"; readonly label: string; readonly expected: Place }
  | { readonly kind: "unknown-column"; readonly head: string }
  /** The heads stand in another order than those of the table. */
  | { readonly kind: "misplaced-column"; readonly head: string }
  /** A figure without a head among others that have one. */
  | { readonly kind: "no-head"; readonly text: string }
  /** A row of a list without what names it. */
  | { readonly kind: "no-name"; readonly text: string }
  /** The empty cells behind a label may be blanks, or what its wide cell covers. */
  | { readonly kind: "unclear-blanks"; readonly label: string };

export class Mismatch {
  constructor(readonly reason: MismatchReason) {}
}
