import type { Form } from "../form/form.js";
import type { Text } from "../form/schema.js";
import { rowText } from "./sample-report.js";
import type { RuleExample } from "./rule-example.js";

/** What the page of a rule in TypeScript adds to the sentence its form has for it. */
export interface BoundRuleWords {
  readonly title: Text;
  readonly example: (form: Form) => (RuleExample & { readonly organKind?: "county" }) | undefined;
}

export const boundRuleWords: Readonly<Record<string, BoundRuleWords>> = {
  "rules-authority": {
    title: {
      zh: "无权制定规章的机关，规章各格填 0",
      en: "an organ that cannot make rules (规章) reports none",
    },
    example: (form) => {
      const made = form.cells[cellOf("rules-authority", "made", form) ?? -1];
      const row = made && form.places.get(made.pointer.slice(0, made.pointer.lastIndexOf("/")));
      if (!row) return undefined;
      const text = (value: number) => rowText(form, row.cells, () => value);
      return { at: row.pointer, passing: text(0), failing: text(1), organKind: "county" };
    },
  },
  "amount-unit": {
    title: { zh: "金额要写明单位", en: "an amount states its unit" },
    example: (form) => {
      const cell = form.cells[cellOf("amount-unit", "amount", form) ?? -1];
      return (
        cell && { at: cell.pointer, passing: `{ value: 71, unit: ${cell.units?.[0] ?? ""} }`, failing: "71" }
      );
    },
  },
};

function cellOf(rule: string, name: string, form: Form): number | undefined {
  return form.rules.find((binding) => binding.rule === rule)?.cells[name]?.[0];
}
