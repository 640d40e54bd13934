import type { Obstacle } from "../report/evaluate.js";
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
  /** What the figure should be; absent where it cannot be known which figure is wrong. */
  readonly expected?: number;
  readonly actual?: number;
  /** The other figures that take part. */
  readonly related: readonly RelatedFigure[];
  /** Where it cannot be known which figure is wrong: each that may be, with what it should be if it alone is wrong. */
  readonly candidates?: readonly CandidateFigure[];
  readonly fixes: readonly Fix[];
  /** The rule's page, from the root of the documentation. */
  readonly docs: string;
  /** The reason of the suppression that covers this finding; it then blocks nothing. */
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

export interface CandidateFigure extends RelatedFigure {
  readonly expected: number;
}

export interface Fix {
  readonly title: string;
  /**
   * `safe` where no reader of the report could want another: it changes the spelling alone, or the one figure on which two
   * failing relations agree that share no other figure.
   */
  readonly kind: "safe" | "suggested";
  /** Of a suggestion, what has to be right for it: `parts`, where a total is set to the sum of its parts. */
  readonly assumes?: "parts";
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
  /** Not every figure is known. */
  readonly unassessable: number;
  /** Why: those that cannot be assessed, by what stands in the way; what does not occur is left out. */
  readonly because?: Readonly<Partial<Record<Gap, number>>>;
}

/**
 * What stands in the way of assessing a relation.
 * - `zeroBlanks`: it holds if its blanks are 0
 * - `remainder`: its blanks must add up to what is reported as `blank-remainder`, or as `total-blank`
 * - `blank`: cells are blank on both sides
 * - `unreadable`: something else than a figure stands in a cell; a finding of its own says so
 * - `otherReport`: a figure of another report is not known
 */
export type Gap = "zeroBlanks" | "remainder" | Obstacle;
