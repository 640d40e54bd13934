import type { Finding, Form, Source } from "@gouji/core";
import type { Figures } from "@gouji/core/report";
import type { Messages } from "../messages/messages.js";

/** What a document is filled from. */
export interface Filling {
  readonly source: Source;
  readonly form: Form;
  readonly figures: Figures;
  readonly messages: Messages;
  /** Notes of the report, by the pointer of their place. */
  readonly notes: ReadonlyMap<string, string>;
  /** In a draft: the findings that mark a value. */
  readonly marks?: readonly Finding[];
}
