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
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly $ref?: string;
  readonly "x-cell"?: CellKeyword;
  readonly "x-table"?: TableKeyword;
  readonly "x-relations"?: readonly (RelationKeyword | CellRuleKeyword)[];
}

export interface FormSchema extends SchemaNode {
  readonly $schema: string;
  readonly $id: string;
  readonly "x-form": FormKeyword;
  readonly properties: Readonly<Record<string, SchemaNode>>;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

/** Identifies a form: what it is called in a report file, for which years, prescribed by which document. */
export interface FormKeyword {
  readonly id: string;
  readonly years: YearRange;
  readonly document: string;
  /** With the places `{organ}` and `{year}`. */
  readonly title: string;
}

export interface YearRange {
  readonly from: number;
  /** Absent while the form is in force. */
  readonly to?: number;
}

/** Marks a definition as a figure of a table. */
export interface CellKeyword {
  readonly unit?: string;
  /** How a signed figure is printed: the words for more and for less. */
  readonly sign?: readonly [more: string, less: string];
  /** The units a figure may name itself, the usual one first: `{ value: 71, unit: 万元 }`. */
  readonly units?: readonly string[];
}

export type TableKeyword =
  | {
      readonly kind: "bands";
      readonly corner: string;
      /** Columns of the grid that the bands share, the labels' column included. */
      readonly grid: number;
      readonly bands: readonly { readonly title: string; readonly rows: readonly string[] }[];
    }
  | {
      readonly kind: "matrix";
      /** Reference to the definition that holds the columns. */
      readonly columns: string;
      /** Stands above all columns. */
      readonly head?: string;
      readonly groups?: readonly { readonly title: string; readonly columns: readonly string[] }[];
      readonly corner?: string;
    }
  | { readonly kind: "record" };

export type Severity = "error" | "warning" | "info";

/** One sentence in each language. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/**
 * `sum − minus` equals, is at most, or differs from the sum of the right-hand side. Paths are relative to the node that
 * carries the keyword; `*` is every child; paths that end at rows hold once for each column.
 */
export interface RelationKeyword {
  readonly rule: string;
  readonly sum: readonly string[];
  readonly minus?: readonly string[];
  readonly equals?: readonly string[];
  readonly atMost?: readonly string[];
  readonly differs?: readonly string[];
  /** The relation says nothing where this cell is zero. */
  readonly unlessZero?: string;
  /** The right-hand side is read from last year's report of the same organ. */
  readonly of?: "lastYear";
  readonly severity: Severity;
  readonly text: Text;
}

/** What is asked of single cells: paths as in a relation, and exactly one condition. */
export interface CellRuleKeyword {
  readonly rule: string;
  readonly cells: readonly string[];
  /** The cells are 0, unless the report is of an organ of one of these kinds. */
  readonly zeroUnlessOrgan?: readonly OrganKind[];
  /** The cells are written with one of the units that they may name. */
  readonly namesUnit?: true;
  readonly severity: Severity;
  readonly title: Text;
  /** With the place `{value}`. */
  readonly message: Text;
  readonly text: Text;
}
