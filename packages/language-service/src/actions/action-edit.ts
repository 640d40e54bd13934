import type { TextChange } from "@gouji/core";

/** What an action is called and changes. */
export interface ActionEdit {
  readonly title: string;
  readonly changes: readonly TextChange[];
}
