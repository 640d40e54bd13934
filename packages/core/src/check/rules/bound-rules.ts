import { amountUnit } from "./amount-unit.js";
import type { BoundRule } from "./bound-rule.js";
import { rulesAuthority } from "./rules-authority.js";

/** The checks in TypeScript that a form may bind to its cells, by the rule's id. */
export const boundRules: Readonly<Record<string, BoundRule>> = {
  "amount-unit": amountUnit,
  "rules-authority": rulesAuthority,
};
