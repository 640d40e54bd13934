import type { TextChange } from "@gouji/core";

export { groupBy } from "../changes/group-by.js";
export { joined } from "../changes/joined.js";

/** What an action is called and changes. */
export interface ActionEdit {
  readonly title: string;
  readonly changes: readonly TextChange[];
}
