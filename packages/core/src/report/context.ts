import type { ComparedReport } from "./compared-report.js";
import type { OrganKind } from "../form/organ-kinds.js";
import type { Severity } from "../form/schema.js";
import type { Language } from "../text/language.js";

export interface CheckContext {
  /** Of messages and labels; Chinese unless told. */
  readonly language?: Language;
  readonly organKind?: OrganKind;
  /** Severities by rule that differ from the form's own; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** The report of the year before, where it is at hand: what must hold across years is checked then. */
  readonly lastYear?: ComparedReport;
}
