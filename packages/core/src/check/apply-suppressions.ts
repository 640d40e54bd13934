import { covers, type Suppression } from "../report/suppressions.js";
import type { Violation } from "../rules/violation.js";
import { brokenRules } from "./build-finding.js";
import type { Finding } from "./finding.js";

/** A finding with what it was made of, while a report is checked. */
export interface Built {
  readonly finding: Finding;
  readonly violation: Violation;
}

/** Marks the findings that the report's author has looked at: each is suppressed when every rule that it breaks is. */
export function applySuppressions(
  built: readonly Built[],
  suppressions: readonly Suppression[],
): readonly Finding[] {
  return built.map(({ finding, violation }) => {
    const matching = brokenRules(violation).map((rule) =>
      suppressions.find((one) => rule.traits.suppressible && covers(one, rule.id, finding.pointer)),
    );
    const [first] = matching;
    return first && matching.every((match) => match) ? { ...finding, suppressed: first.reason } : finding;
  });
}
