import { type LoweredRule, loweredRules } from "@gouji/core/rules";
import type { Settings } from "../input/settings.js";

/** Where a configuration, or a custom form, makes checks weaker than the statutory forms have them. */
export interface Overrides {
  /** The configuration file; absent for what the command line says. */
  readonly configuration?: string;
  readonly rules: readonly LoweredRule[];
  /** Custom forms that take the place of statutory ones. */
  readonly forms: readonly { readonly form: string; readonly schema: string }[];
}

/** Nothing where everything is checked as the forms have it. */
export function overridesIn(settings: Settings): Overrides | undefined {
  const { configuration, replacedForms, forms, context } = settings;
  const rules = loweredRules(forms, context.severities);
  if (rules.length + replacedForms.length === 0) return undefined;
  return { ...(configuration !== undefined && { configuration }), rules, forms: replacedForms };
}

/** Of all settings that a run met, in the order it met them. */
export function overridesOf(met: ReadonlySet<Settings>): readonly Overrides[] {
  return [...met].flatMap((settings) => overridesIn(settings) ?? []);
}
