/** Of messages and labels. */
export type Language = "zh" | "en";

export type Severity = "error" | "warning" | "info";

/** What kind of organ a report is of; decides whether it may make 规章. */
export type OrganKind =
  "state-council-department" | "province" | "prefecture" | "county" | "township" | "department";

export interface ValidateOptions {
  /** Chinese unless stated. */
  readonly language?: Language;
}

export interface CheckOptions extends ValidateOptions {
  readonly organKind?: OrganKind;
  /** Severities by rule that differ from the form's own; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Last year's report of the same organ and scope, to compare with; what names no known form is left aside. */
  readonly lastYear?: unknown;
  /** This year's reports of the same organ in other forms, for relations between forms; each names its form by `format`. */
  readonly otherForms?: readonly unknown[];
}

/** Whether a value is a report of the form; if not, what is wrong with its structure. */
export type Validation<Report> =
  | { readonly ok: true; readonly value: Report }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** One thing that is wrong with a report. */
export interface Finding {
  /** The rule's id: `requests-balance`. */
  readonly rule: string;
  /** Where one figure breaks several rules: all of them, `rule` first. */
  readonly rules?: readonly string[];
  readonly severity: Severity;
  /** The place to change, as a JSON pointer. */
  readonly pointer: string;
  /** The place by the labels a reader knows. */
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
  /** Ways to mend it; none where only the author can know. */
  readonly fixes: readonly Fix[];
  /** The reason of the suppression that covers this finding. */
  readonly suppressed?: string;
}

export interface RelatedFigure {
  /** A JSON pointer into the report, or into the other one that is named here. */
  readonly pointer: string;
  /** It stands in last year's report. */
  readonly lastYear?: true;
  /** It stands in the report of this other form. */
  readonly form?: string;
  readonly label: string;
  /** `null` for a blank. */
  readonly value: number | null;
}

export interface CandidateFigure extends RelatedFigure {
  readonly expected: number;
}

export interface Fix {
  readonly title: string;
  /** `safe` where no reader could want another: the spelling alone, or the one figure on which two relations agree. */
  readonly kind: "safe" | "suggested";
  /** Of a suggestion, what has to be right for it: `parts`, where a total is set to the sum of its parts. */
  readonly assumes?: "parts";
  /** The values to set, by JSON pointer. */
  readonly set: readonly { readonly pointer: string; readonly value: unknown }[];
}

/** Identifies a form. */
export interface FormInfo {
  /** What `format` says in a report. */
  readonly id: string;
  readonly years: { readonly from: number; readonly to?: number };
  /** The document that prescribes the form. */
  readonly document: string;
  /** The report's title, with places for its fields: `{organ}`, `{year}`. */
  readonly title: string;
}

/**
 * A cell of generated data, as a JSON pointer into a report: `/requests/received/total`. In a list, `*` stands in
 * the place of every row's index, and `{row}` of that of the row that a relation is looked at in: `/projects/{row}/paid`.
 */
export type CellPointer = string;

/** What must hold between cells: `(plus − minus) ÷ over × times` against the sum of `right` and `constant`. */
export interface Relation {
  readonly rule: string;
  readonly kind: "equals" | "atMost" | "differs";
  readonly severity: Severity;
  readonly text: { readonly zh: string; readonly en: string };
  /** The list that it is looked at in, as a JSON pointer: once a row, whose index is `{row}` in the cells' pointers. */
  readonly each?: string;
  readonly plus: readonly CellPointer[];
  readonly minus: readonly CellPointer[];
  readonly right: readonly CellPointer[];
  /** The left-hand side is divided by the sum of `over`, and says nothing where that is 0. */
  readonly ratio?: Ratio;
  /** Added to the right-hand side; 0 unless stated. */
  readonly constant?: number;
  /** So far the two sides may differ; 0 unless stated. */
  readonly within?: number;
  readonly when?: When;
  /** The cell that the relation computes from the others. */
  readonly total?: CellPointer;
}

export interface Ratio {
  readonly over: readonly CellPointer[];
  /** What the quotient is multiplied by: 100 for a percentage. */
  readonly times: number;
  /** In an equation the result is rounded to so many decimals, half away from 0. */
  readonly decimals?: number;
}

/** Nothing is said unless this cell holds, or does not hold, this value. */
export type When = { readonly cell: CellPointer } & (
  { readonly is: string | number | boolean } | { readonly not: string | number | boolean }
);

/**
 * What must hold between a report and last year's: as in a relation, but the right-hand side stands in the latter, where
 * the same pointer means the same. A row of a list is there the one of the same name.
 */
export interface RelationAcrossYears extends Omit<Relation, "right" | "total"> {
  readonly lastYear: readonly CellPointer[];
}

/** What must hold between a report and the same organ's report of another form, for the same year. */
export interface RelationAcrossForms extends Omit<Relation, "right" | "total"> {
  readonly otherForm: {
    /** What `format` says in such a report. */
    readonly id: string;
    readonly cells: readonly CellPointer[];
  };
}

/** What is asked of single cells. */
export interface CellRule {
  readonly rule: string;
  readonly severity: Severity;
  /** What must hold, in short. */
  readonly title: { readonly zh: string; readonly en: string };
  /** What is wrong, with the place `{value}`. */
  readonly message: { readonly zh: string; readonly en: string };
  /** What must hold, and why. */
  readonly text: { readonly zh: string; readonly en: string };
  /** As of a relation. */
  readonly each?: string;
  readonly cells: readonly CellPointer[];
  readonly when?: When;
  /**
   * - `zeroUnlessOrgan`: be 0, unless the organ is of one of these kinds
   * - `namesUnit`: be written with one of the units that the cell may name
   * - `filled`: hold something
   */
  readonly must:
    | { readonly kind: "zeroUnlessOrgan"; readonly organs: readonly OrganKind[] }
    | { readonly kind: "namesUnit" }
    | { readonly kind: "filled" };
}

/** A printed table of the form: one grid, in bands of head and rows. */
export interface Table {
  /**
   * - `bands`: small tables under each other
   * - `rows`: a tree of rows, each with the same columns
   * - `row`: one row under a tree of heads
   * - `fields`: labels, each with its value
   * - `list`: as many rows as a report has; its one row here is what each of them is
   */
  readonly kind: "bands" | "rows" | "row" | "fields" | "list";
  /** The part of a report that it is, as a JSON pointer. */
  readonly pointer: string;
  /** As printed, with the number of the part. */
  readonly title: string;
  /** Of a list: the key of the column that names its rows, unique and never blank. */
  readonly key?: string;
  /** Columns of the grid that all bands share, those of the row labels included. */
  readonly gridColumns: number;
  /** How many of them, counted from the left, hold row labels, or the numbers of a list's rows. */
  readonly labelColumns: number;
  readonly bands: readonly TableBand[];
}

/** A small table of its own head; every other kind is one band. */
export interface TableBand {
  /** The head, row by row; boxes that a row span from above covers are absent, as in HTML. None above fields. */
  readonly head: readonly (readonly TableBox[])[];
  /** The columns of cells, from left to right. None of fields, which have labels of their own. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A printed box that holds a label. */
export interface TableBox {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** What a cell holds, and how it is printed. */
export interface CellFormat {
  /**
   * - `figure`: a number
   * - `text`
   * - `yesNo`: true or false
   * - `choice`, `choices`: one, or several, of the values that are listed
   */
  readonly holds: "figure" | "text" | "yesNo" | "choice" | "choices";
  /** Figures: whole numbers only. */
  readonly integer: boolean;
  /** Figures: so many decimals at most; computed ones have as many. */
  readonly decimals?: number;
  readonly unit?: string;
  /** How a signed figure is printed: the words for more and for less. */
  readonly sign?: readonly [more: string, less: string];
  /** The units a figure may name itself, the usual one first. */
  readonly units?: readonly string[];
  /** What may stand there, and how each is printed: of yes or no, and of choices. */
  readonly choices?: readonly { readonly value: string | number | boolean; readonly word: string }[];
  /** May stay blank. */
  readonly optional?: true;
}

/** A column of cells, or a field. */
export interface TableColumn extends CellFormat {
  readonly title: string;
  /** The heads above it, or the groups of a field, outermost first, its own last. */
  readonly labels: readonly string[];
  readonly colSpan: number;
}

export interface TableRow {
  /** Of a list `/projects/*`: of every row. */
  readonly pointer: string;
  readonly title: string;
  /** The labels of its groups, outermost first, its own last. */
  readonly labels: readonly string[];
  /** The boxes printed at the left of this row; one that spans rows stands in the first of them. */
  readonly boxes: readonly TableBox[];
  /** The cells, one a column. */
  readonly cells: readonly CellPointer[];
  /** In a table of fields: what each of the cells is. */
  readonly fields?: readonly TableColumn[];
}
