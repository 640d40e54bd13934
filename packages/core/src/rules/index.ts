export { cellBlank } from "./cells/cell-blank.js";
export { figuresUnchanged } from "./reports/figures-unchanged.js";
export { type LoweredRule, loweredRules } from "./lowered-rules.js";
export type { RuleTraits } from "./rule.js";
export { keyMissing } from "./structure/key-missing.js";
export { traitsOf } from "./traits-of.js";
