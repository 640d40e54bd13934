import type { BoundRule } from "./bound-rule.js";

/** 《立法法》: only these make 规章. */
const makers = new Set(["state-council-department", "province", "prefecture"]);

/** 规章 above 0 for an organ that cannot make them; silent where the organ's kind is not set. */
export const rulesAuthority: BoundRule = ({ cells }, { figures, context, messages }) => {
  if (context.organKind === undefined || makers.has(context.organKind)) return [];
  return (cells["made"] ?? []).flatMap((cell) => {
    const value = figures.values[cell] ?? 0;
    return value > 0 ? [{ cell, what: messages.organMakesNoRules(value) }] : [];
  });
};
