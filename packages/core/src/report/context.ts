import type { OtherReports } from "./compared-report.js";
import type { Severity } from "../form/schema.js";
import type { Language } from "../text/language.js";

/**
 * What kind of organ a report is of; decides whether it may make 规章 (《立法法》: departments of the State Council, and
 * governments of provinces, of cities with districts and of autonomous prefectures).
 */
export const organKinds = [
  "state-council-department",
  "province",
  "prefecture",
  "county",
  "township",
  "department",
] as const;

export type OrganKind = (typeof organKinds)[number];

export interface CheckContext {
  /** Of messages and labels; Chinese unless told. */
  readonly language?: Language;
  readonly organKind?: OrganKind;
  /** Severities by rule that differ from the form's own; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Other reports that are at hand: what must hold between them and this one is checked then. */
  readonly reports?: OtherReports;
}
