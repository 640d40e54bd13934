import type { CellCondition, CellRule, Form } from "../../form/form.js";
import type { OrganKind } from "../../form/organ-kinds.js";
import type { Subject } from "../../report/subject.js";
import type { RuleExample } from "../rule-example.js";
import type { FixDraft } from "../violation.js";

/** One thing that a form can ask of single cells. Which cells, of whom, and the sentences are the form's. */
export interface Condition<Kind extends CellCondition["kind"]> {
  /** The cells that do not meet it. */
  readonly check: (cells: readonly number[], asked: Asked<Kind>, subject: Subject) => readonly Unmet[];
  readonly example: (rule: CellRule, asked: Asked<Kind>, form: Form) => ConditionExample | undefined;
}

export type Asked<Kind extends CellCondition["kind"]> = Extract<CellCondition, { readonly kind: Kind }>;

export interface Unmet {
  readonly cell: number;
  readonly value?: number;
  readonly fixes?: readonly FixDraft[];
}

/** What a rule's page shows, and of whose report. */
export interface ConditionExample extends RuleExample {
  readonly organKind?: OrganKind;
}
