import type { OrganKind } from "../form/organ-kinds.js";
import type { OtherReports } from "./compared-report.js";
import type { Severity } from "../form/schema.js";
import type { Language } from "../text/language.js";

export interface CheckContext {
  /** Of messages and labels; Chinese by default. */
  readonly language?: Language;
  readonly organKind?: OrganKind;
  /** Severities by rule that differ from the form's own; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Other reports that are at hand: what must hold between them and this one is checked then. */
  readonly reports?: OtherReports;
}
