import { covers, type Suppression } from "../report/suppressions.js";
import type { Rule } from "../rules/rule.js";
import type { Finding } from "./finding.js";

/** A finding with the rules that are broken, while a report is checked. */
export interface Built {
  readonly finding: Finding;
  readonly broken: readonly Rule[];
}

/** Marks the findings that the report's author has looked at: each is suppressed when every rule that it breaks is. */
export function applySuppressions(
  built: readonly Built[],
  suppressions: readonly Suppression[],
): readonly Finding[] {
  return built.map(({ finding, broken }) => {
    const matching = broken.map((rule) =>
      suppressions.find((one) => rule.traits.suppressible && covers(one, rule.id, finding.pointer)),
    );
    const [first] = matching;
    return first && matching.every((match) => match) ? { ...finding, suppressed: first.reason } : finding;
  });
}
