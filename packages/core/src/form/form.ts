import type { Language } from "../text/language.js";
import type { TableLayout } from "./layout.js";
import type { OrganKind } from "./organ-kinds.js";
import type { FormSchema, Scalar, SchemaNode, Severity, TableKeyword, Text, YearRange } from "./schema.js";

/** A statutory form, read once from its JSON Schema: fields, tables and relations as flat data. */
export interface Form {
  /** What `format` says in a report: `"2021"`. */
  readonly id: string;
  readonly years: YearRange;
  /** The document that prescribes the form. */
  readonly document: string;
  /** The report's title, with places for its fields: `{organ}`, `{year}`. */
  readonly title: string;
  /** Of what is printed. */
  readonly language: Language;
  /** Whose a report is. */
  readonly identity: Identity;
  readonly succeeds?: Succession;
  /** The fields around the parts that hold one value each. */
  readonly fields: readonly Field[];
  /** Fields printed below the title, and below the last part. */
  readonly head: FieldBlock | undefined;
  readonly foot: FieldBlock | undefined;
  /** The numbered parts, in printed order. */
  readonly parts: readonly Part[];
  /** Every cell of every table, in printed order; relations and layouts refer to them by index. */
  readonly cells: readonly Cell[];
  /** What must hold between the figures of a report, and between them and those of other reports. */
  readonly relations: readonly Relation[];
  /** The figures of other forms that relations look at. */
  readonly foreign: readonly ForeignFigure[];
  /** By the index of a cell, the relations that a figure there takes part in. */
  readonly relationsAt: readonly (readonly Relation[])[];
  readonly rules: readonly CellRule[];
  /** Every place of the form that has a name, by JSON pointer: fields, parts, groups, rows, cells. */
  readonly places: ReadonlyMap<string, Place>;
  /** The pointers of its lists. A form has their rows once a report is at hand: {@link Form.withRows}. */
  readonly lists: readonly string[];
  /** The rows that it was read with; none before. */
  readonly rows: ListRows;
  /** The same form with the rows of a report's lists. */
  readonly withRows: (rows: ListRows) => Form;
  readonly schema: FormSchema;
  /** Checks the structure of a report; gives what is wrong, as Ajv states it. */
  readonly validate: (value: unknown) => readonly StructureError[];
}

/** By the pointer of a list, what the key column says in each of its rows; empty where it says nothing. */
export type ListRows = ReadonlyMap<string, readonly string[]>;

/** By which fields reports of several years are known to be of one organ. */
export interface Identity {
  /** The field with the organ's name. */
  readonly organ: string;
  readonly code?: string;
  /** The field with the code of its place. */
  readonly region?: string;
  readonly formerNames?: string;
  /** Fields in which two such reports do not differ. */
  readonly same: readonly string[];
  /** Steps to the number of corrections. */
  readonly revision?: readonly string[];
}

/** The form that this one replaces. */
export interface Succession {
  readonly form: string;
  /** Pointers at and below which both mean the same; everywhere where absent. */
  readonly comparable?: readonly string[];
}

/** Fields printed as labels with their values, so many side by side. */
export interface FieldBlock {
  readonly columns: number;
  readonly fields: readonly Field[];
}

export type Part = ProsePart | TablePart;

interface CommonPart {
  readonly pointer: string;
  /** As printed, with its number. */
  readonly title: string;
  /** Counted from 1. */
  readonly number: number;
  /** The number as printed: 三, III. Absent where parts are not numbered. */
  readonly numeral?: string;
  /** Whether every report has it; one that a report leaves out is not printed. */
  readonly required: boolean;
}

export interface ProsePart extends CommonPart {
  readonly kind: "prose";
}

export interface TablePart extends CommonPart {
  readonly kind: "table";
  readonly table: TableKeyword["kind"];
  /** Indices into `form.cells`. */
  readonly cells: readonly number[];
  /** Lines of cells that belong together, as indices: the rows; and the columns, where all rows share them. */
  readonly rows: readonly CellLine[];
  readonly columns: readonly CellLine[];
  readonly layout: TableLayout;
  /** Of a list: the column that names its rows, and what its rows hold, whether there are any or not. */
  readonly list?: { readonly key: string; readonly columns: readonly Cell[]; readonly schema: SchemaNode };
}

export interface CellLine {
  /** Rows have a place in the report; columns have none. */
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
  /** Number of the part it belongs to; absent for fields. */
  readonly part?: number;
  /** Titles from below the part down to this place. */
  readonly labels: readonly string[];
  /** The keys that may stand below it, in printed order; none below a list, which has rows. */
  readonly keys: readonly string[];
  /** Cells at or below it, as indices into `form.cells`. */
  readonly cells: readonly number[];
  readonly schema: SchemaNode;
}

/**
 * What one place holds.
 * - `figure`: a number
 * - `text`
 * - `yesNo`: true or false
 * - `choice`, `choices`: one, or several, of the values that the form lists
 */
export type Holds = "figure" | "text" | "yesNo" | "choice" | "choices";

/** How a value is written and printed. */
export interface Content {
  readonly holds: Holds;
  /** Figures: whole numbers only. */
  readonly integer: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** Figures: so many decimals at most; computed ones have as many. */
  readonly decimals?: number;
  readonly unit?: string;
  readonly sign?: readonly [more: string, less: string];
  /** The units the figure may name itself. */
  readonly units?: readonly string[];
  /** The values to choose from, and how each is printed. */
  readonly choices: readonly Choice[];
  /** May stay blank. */
  readonly optional: boolean;
}

/** One of the values that a place may hold: `true` or `false`, or one that the form lists. */
export interface Choice {
  readonly value: Scalar;
  readonly word: string;
}

/** A field around the parts that holds one value. */
export interface Field extends Place, Content {
  readonly kind: "field";
}

/** One cell of a table. */
export interface Cell extends Place, Content {
  readonly kind: "cell";
  readonly part: number;
  readonly index: number;
}

/** This year's report of another form, of the same organ. */
export type OtherForm = `form:${string}`;

/** Another report that a report is compared with: that of the same organ for the year before, or of another form. */
export type OtherReport = "lastYear" | OtherForm;

/** A figure that a relation looks at. */
export interface Operand {
  readonly report: "this" | OtherReport;
  /**
   * By its index: in `form.cells`, of this report and of last year's, where the same pointer means the same quantity; in
   * `form.foreign`, of a report of another form.
   */
  readonly cell: number;
}

/** A figure of another form. */
export interface ForeignFigure {
  readonly report: OtherForm;
  readonly pointer: string;
}

/** What must hold between figures: `(plus − minus) ÷ over × times` against the sum of `right` and `constant`. */
export interface Relation {
  readonly rule: string;
  readonly kind: "equals" | "atMost" | "differs";
  readonly severity: Severity;
  readonly text: Text;
  /** Number of the part it belongs to; of one across parts, that of its right-hand side. */
  readonly part: number;
  /** The numbers of all parts that it looks at, an empty list among them. */
  readonly parts: readonly number[];
  readonly plus: readonly Operand[];
  readonly minus: readonly Operand[];
  readonly right: readonly Operand[];
  /** Added to the right-hand side. */
  readonly constant: number;
  readonly ratio?: Ratio;
  /** So far the two sides may differ. */
  readonly within: number;
  /** The cells of this report among them, each once. */
  readonly cells: readonly number[];
  /** The other reports among them: the relation is looked at where these are at hand. */
  readonly reports: readonly OtherReport[];
  /** The relation says nothing where this does not hold. */
  readonly when?: When;
  /** The cell that this relation computes from the others: the one right-hand cell of an equation inside this report. */
  readonly total?: number;
}

/** The left-hand side is divided, multiplied, and in an equation rounded to so many decimals. */
export interface Ratio {
  readonly over: readonly Operand[];
  readonly times: number;
  readonly decimals?: number;
}

/** What a cell holds, or does not hold. */
export type When = { readonly cell: number } & ({ readonly is: Scalar } | { readonly not: Scalar });

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
  readonly when?: When;
  readonly must: CellCondition;
}

/**
 * - `zeroUnlessOrgan`: be 0, unless the organ is of one of these kinds
 * - `namesUnit`: be written with one of the units that the cell may name
 * - `filled`: hold something
 */
export type CellCondition =
  | { readonly kind: "zeroUnlessOrgan"; readonly organs: readonly OrganKind[] }
  | { readonly kind: "namesUnit" }
  | { readonly kind: "filled" };

/** The part of Ajv's error object that we read. */
export interface StructureError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
