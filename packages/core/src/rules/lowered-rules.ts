import type { Form } from "../form/form.js";
import type { Severity } from "../form/schema.js";
import { listRules } from "./list-rules.js";
import { severityRank } from "./severity-rank.js";
import { traitsOf } from "./traits-of.js";

/** A rule that reports are checked by less strictly than its form, or the rule itself, has it. */
export interface LoweredRule {
  readonly rule: string;
  /** As it is set. */
  readonly severity: Severity | "off";
  readonly usual: Severity;
}

/**
 * Which rules a configuration has switched off or lowered: for the summary of a run, its JSON and its manifest, so that no
 * report passes for checked that was not.
 */
export function loweredRules(
  forms: readonly Form[],
  severities: Readonly<Record<string, Severity | "off">> = {},
): LoweredRule[] {
  return listRules(forms).flatMap(({ id, severity: usual }): LoweredRule[] => {
    const severity = (traitsOf(id).suppressible ? severities[id] : undefined) ?? usual;
    return severityRank[severity] < severityRank[usual] ? [{ rule: id, severity, usual }] : [];
  });
}
