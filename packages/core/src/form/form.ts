import type { TableLayout } from "./layout.js";
import type { OrganKind } from "./organ-kinds.js";
import type { FormSchema, SchemaNode, Severity, TableKeyword, Text, YearRange } from "./schema.js";

/** A statutory form, read once from its JSON Schema: fields, tables and relations as flat data. */
export interface Form {
  /** What `format` says in a report: `"2021"`. */
  readonly id: string;
  readonly years: YearRange;
  /** The document that prescribes the form. */
  readonly document: string;
  /** The report's title, with the places `{organ}` and `{year}`. */
  readonly title: string;
  /** The numbered parts, in printed order. */
  readonly parts: readonly Part[];
  /** Every figure of every table, in printed order; relations and layouts refer to them by index. */
  readonly cells: readonly Cell[];
  /** What must hold between the figures of a report, and between them and those of other reports. */
  readonly relations: readonly Relation[];
  /** By the index of a cell, the relations that a figure there takes part in. */
  readonly relationsAt: readonly (readonly Relation[])[];
  readonly rules: readonly CellRule[];
  /** Every place of the form that has a name, by JSON pointer: fields, parts, groups, rows, cells. */
  readonly places: ReadonlyMap<string, Place>;
  readonly schema: FormSchema;
  /** Checks the structure of a report; gives what is wrong, as Ajv states it. */
  readonly validate: (value: unknown) => readonly StructureError[];
}

export type Part = ProsePart | TablePart;

export interface ProsePart {
  readonly kind: "prose";
  readonly pointer: string;
  readonly title: string;
  /** Counted from 1. */
  readonly number: number;
}

export interface TablePart {
  readonly kind: "table";
  readonly table: TableKeyword["kind"];
  readonly pointer: string;
  readonly title: string;
  readonly number: number;
  /** Indices into `form.cells`. */
  readonly cells: readonly number[];
  /** Lines of cells that belong together, as indices: the rows; and the columns, where all rows share them. */
  readonly rows: readonly CellLine[];
  readonly columns: readonly CellLine[];
  readonly layout: TableLayout;
}

export interface CellLine {
  /** Rows have a place in the report; the columns of a matrix have none. */
  readonly pointer?: string;
  readonly title: string;
  readonly cells: readonly number[];
}

/** A place of the form that has a name. */
export interface Place {
  readonly kind: "field" | "part" | "group" | "row" | "cell";
  readonly pointer: string;
  /** The pointer's steps. */
  readonly path: readonly string[];
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  /** Number of the part it belongs to; absent for the fields of the envelope. */
  readonly part?: number;
  /** Titles from below the part down to this place. */
  readonly labels: readonly string[];
  /** The keys that may stand below it, in printed order. */
  readonly keys: readonly string[];
  /** Figures at or below it, as indices into `form.cells`. */
  readonly cells: readonly number[];
  readonly schema: SchemaNode;
}

/** One figure of a table. */
export interface Cell extends Place {
  readonly kind: "cell";
  readonly part: number;
  readonly index: number;
  /** Whole numbers only. */
  readonly integer: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly unit?: string;
  readonly sign?: readonly [more: string, less: string];
  /** The units the figure may name itself. */
  readonly units?: readonly string[];
}

/** Another report that a report is compared with: that of the same organ for the year before. */
export type OtherReport = "lastYear";

/**
 * A figure that a relation looks at: of this report, or of another one, by the cell of this form. The same pointer means the
 * same quantity in both.
 */
export interface Operand {
  readonly cell: number;
  readonly report: "this" | OtherReport;
}

/** What must hold between figures: `plus − minus` against the sum of `right`. */
export interface Relation {
  readonly rule: string;
  readonly kind: "equals" | "atMost" | "differs";
  readonly severity: Severity;
  readonly text: Text;
  /** Number of the part it belongs to. */
  readonly part: number;
  readonly plus: readonly Operand[];
  readonly minus: readonly Operand[];
  readonly right: readonly Operand[];
  /** The cells of this report among them, each once. */
  readonly cells: readonly number[];
  /** The other reports among them: the relation is looked at where these are at hand. */
  readonly reports: readonly OtherReport[];
  /** The relation says nothing where this cell is zero. */
  readonly unlessZero?: number;
  /** The cell that this relation computes from the others: the one right-hand cell of an equation inside this report. */
  readonly total?: number;
}

/** What a form asks of single cells. */
export interface CellRule {
  readonly rule: string;
  readonly severity: Severity;
  /** What must hold, in short. */
  readonly title: Text;
  /** What is wrong, with the place `{value}`. */
  readonly message: Text;
  /** What must hold, and why. */
  readonly text: Text;
  readonly part: number;
  /** Indices into `form.cells`. */
  readonly cells: readonly number[];
  readonly must: CellCondition;
}

/**
 * - `zeroUnlessOrgan`: be 0, unless the organ is of one of these kinds
 * - `namesUnit`: be written with one of the units that the cell may name
 */
export type CellCondition =
  | { readonly kind: "zeroUnlessOrgan"; readonly organs: readonly OrganKind[] }
  | { readonly kind: "namesUnit" };

/** The part of Ajv's error object that we read. */
export interface StructureError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
