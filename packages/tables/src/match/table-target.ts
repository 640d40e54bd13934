import type { Form } from "@gouji/core";
import type { Place, TablePart } from "@gouji/core/form";

/** The table of a form that a grid is put on. */
export interface TableTarget {
  readonly form: Form;
  readonly table: TablePart;
  /** What is to be filled: the table, or a group, row or figure of it. What has no label goes there, in order. */
  readonly at: Place;
}

export function isOneRow({ kind }: Place): boolean {
  return kind === "row" || kind === "cell";
}
