import type { Language } from "../text/language.js";
import type { OrganKind } from "./organ-kinds.js";

/** The JSON Schema (draft-07) of a form, as far as we read it, with our extra keywords. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly $ref?: string;
  readonly "x-cell"?: CellKeyword;
  readonly "x-heads"?: readonly HeadKeyword[];
  readonly "x-table"?: TableKeyword;
  readonly "x-relations"?: readonly (RelationKeyword | CellRuleKeyword)[];
}

export interface FormSchema extends SchemaNode {
  readonly $schema?: string;
  readonly $id: string;
  readonly "x-form": FormKeyword;
  readonly properties: Readonly<Record<string, SchemaNode>>;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

/** Identifies a form and says how it is printed. */
export interface FormKeyword {
  /** What `format` says in a report. */
  readonly id: string;
  /** The report years that it is prescribed for. */
  readonly years: YearRange;
  /** The document that prescribes it. */
  readonly document: string;
  /** The report's title, with places for its fields: `{organ}`, `{year}`. */
  readonly title: string;
  /** Of what is printed; Chinese unless stated. */
  readonly language?: Language;
  /** The properties that are parts of the report, in printed order; all others are fields. */
  readonly parts: readonly string[];
  /** How the first part is numbered, as printed before its title: `一、`, `1. `, `Part I. `. Not numbered where absent. */
  readonly numbering?: string;
  /** Fields printed below the title. */
  readonly head?: FieldsKeyword;
  /** Fields printed below the last part. */
  readonly foot?: FieldsKeyword;
  readonly identity?: IdentityKeyword;
  readonly succeeds?: SuccessionKeyword;
}

export interface YearRange {
  readonly from: number;
  /** Absent while the form is in force. */
  readonly to?: number;
}

export interface FieldsKeyword {
  readonly fields: readonly string[];
  /** So many fields stand side by side; one unless stated. */
  readonly columns?: number;
}

/** By which fields reports of several years are known to be of one organ. */
export interface IdentityKeyword {
  /** The field with the organ's name: `organ` unless stated. */
  readonly organ?: string;
  /** The field with its code, which counts more than its name. */
  readonly code?: string;
  /** The field with the code of its place: organs of one name elsewhere are others, unless their own codes agree. */
  readonly region?: string;
  /** The field that lists its former names. */
  readonly formerNames?: string;
  /** Fields in which two such reports do not differ: `scope`, `quarter`. */
  readonly same?: readonly string[];
  /** The field that counts how often a report was corrected: `revision/no`. */
  readonly revision?: string;
}

/** The form that this one replaces. */
export interface SuccessionKeyword {
  readonly form: string;
  /** Pointers at and below which both mean the same; everywhere unless stated. */
  readonly comparable?: readonly string[];
}

/** How a cell or a printed field is written and printed. */
export interface CellKeyword {
  readonly unit?: string;
  /** How a signed figure is printed: the words for more and for less. */
  readonly sign?: readonly [more: string, less: string];
  /** The units a figure may name itself, the usual one first: `{ value: 71, unit: 万元 }`. */
  readonly units?: readonly string[];
  /** So many decimals at most; computed figures have as many. */
  readonly decimals?: number;
  /** What is printed for `true` and `false`, or for each value of `enum` in its order. */
  readonly words?: readonly string[];
  /** May stay blank. */
  readonly optional?: true;
}

/** A column by its key, or a head above several. */
export type HeadKeyword = string | { readonly title: string; readonly columns: readonly HeadKeyword[] };

export type TableKeyword =
  /** Small tables under each other on one grid. */
  | {
      readonly kind: "bands";
      readonly corner: string;
      /** Columns of the grid that the bands share, the labels' column included. */
      readonly grid: number;
      readonly bands: readonly { readonly title: string; readonly rows: readonly string[] }[];
    }
  /** A tree of rows, each with the same columns. */
  | { readonly kind: "rows"; readonly corner?: string }
  /** One row under a tree of heads. */
  | { readonly kind: "row" }
  /** Labels, each with its value; so many side by side. */
  | { readonly kind: "fields"; readonly columns?: number }
  /** As many rows as there are. */
  | {
      readonly kind: "list";
      /** The column that names a row: unique, and never blank. */
      readonly key: string;
      /** The head of a printed column that counts the rows. */
      readonly numbered?: string;
    };

export type Severity = "error" | "warning" | "info";

/** One sentence in each language. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A sentence as a schema states it: in each language, or one for all. */
export type TextKeyword = Text | string;

export type Scalar = string | number | boolean;

/** Holds where the cell is, or is not, this value. */
export type WhenKeyword =
  { readonly cell: string; readonly is: Scalar } | { readonly cell: string; readonly not: Scalar };

/**
 * `(sum − minus) ÷ over × times` equals, is at most, or differs from the sum of the right-hand side. Paths are relative to
 * the node that carries the keyword, or begin at the root with `/`; `*` is every child, `**` every row at or below; paths
 * that end at rows hold once for each column of figures.
 */
export interface RelationKeyword {
  readonly rule: string;
  readonly sum: readonly string[];
  readonly minus?: readonly string[];
  readonly over?: readonly string[];
  readonly times?: number;
  /** So far the two sides may differ; 0 unless stated. */
  readonly within?: number;
  readonly equals?: readonly (string | number)[];
  readonly atMost?: readonly (string | number)[];
  readonly differs?: readonly (string | number)[];
  /** The columns it holds for; all unless stated. */
  readonly only?: readonly string[];
  readonly when?: WhenKeyword;
  /** The right-hand side is read from last year's report of the same organ, or from this year's of another form. */
  readonly of?: "lastYear" | { readonly form: string };
  readonly severity: Severity;
  readonly text: TextKeyword;
}

/** What is asked of single cells: paths as in a relation, and exactly one condition. */
export interface CellRuleKeyword {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly when?: WhenKeyword;
  /** The cells are 0, unless the report is of an organ of one of these kinds. */
  readonly zeroUnlessOrgan?: readonly OrganKind[];
  /** The cells are written with one of the units that they may name. */
  readonly namesUnit?: true;
  /** The cells are filled. */
  readonly filled?: true;
  readonly severity: Severity;
  readonly title: TextKeyword;
  /** With the place `{value}`. */
  readonly message: TextKeyword;
  readonly text: TextKeyword;
}
