import type { Severity } from "../form/schema.js";
import type { Range } from "../text/positions.js";

/** One thing that is wrong, the same object in editor, terminal, JSON and draft. */
export interface Finding {
  /** The rule's id, the same string everywhere: `disputes-total`. */
  readonly rule: string;
  /** Where one figure breaks several rules: all of them, `rule` first. */
  readonly rules?: readonly string[];
  readonly severity: Severity;
  readonly file: string;
  /** The place to change, as a JSON pointer. */
  readonly pointer: string;
  /** The place in the text: the figure, or the key where there is no figure. Absent for data without a text. */
  readonly range?: Range;
  /** The place by the labels a reader knows: 第四部分 · 行政诉讼 未经复议直接起诉 · 总计. */
  readonly label: string;
  /** What is wrong, why, and what to do. */
  readonly message: string;
  readonly expected?: number;
  readonly actual?: number;
  /** The other figures that take part. */
  readonly related: readonly RelatedFigure[];
  readonly fixes: readonly Fix[];
  /** The rule's page, from the root of the documentation. */
  readonly docs: string;
  /** The reason why a person has judged this finding to be no fault; it then blocks nothing. */
  readonly suppressed?: string;
}

export interface RelatedFigure {
  readonly file: string;
  readonly pointer: string;
  readonly range?: Range;
  readonly label: string;
  /** `null` for a blank. */
  readonly value: number | null;
}

export interface Fix {
  readonly title: string;
  /** `safe` changes spelling only, or one total after which every relation of that total holds. */
  readonly kind: "safe" | "suggested";
  readonly edits: readonly TextEdit[];
  /** The same as data: the values to set. Empty where only the spelling changes. */
  readonly set: readonly { readonly pointer: string; readonly value: unknown }[];
}

export interface TextEdit {
  readonly file: string;
  readonly range: Range;
  readonly newText: string;
}

/** How many relations were looked at, by outcome. */
export interface RelationCounts {
  readonly held: number;
  readonly failed: number;
  /** A cell they need is blank or misspelt; its own finding says so. */
  readonly unassessable: number;
}

export interface CheckResult {
  /** In the order of the places they point at. */
  readonly findings: readonly Finding[];
  readonly relations: RelationCounts;
}
